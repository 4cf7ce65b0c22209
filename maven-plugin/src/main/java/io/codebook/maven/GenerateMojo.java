package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.GenerateCommand;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes codes.yaml in other forms, such as one JSON document. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class GenerateMojo extends ReportMojo {
    /** The path of each output, relative to the folder of the pom.xml, by the name of the output. */
    @Parameter
    private Map<String, String> outputs = new TreeMap<>();

    /** Whether to report the files that are stale, and write nothing. */
    @Parameter(property = "codebook.generate.check", defaultValue = "false")
    private boolean check;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        Map<String, Path> paths = new TreeMap<>();
        Path folder = project().getBasedir().toPath();
        outputs.forEach((name, path) -> paths.put(name, folder.resolve(path)));
        output.print(GenerateCommand.of(paths, check).run(files));
    }
}
