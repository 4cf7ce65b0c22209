package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.GenerateCommand;
import io.codebook.command.JavaOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes codes.yaml in other forms, such as one JSON document. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it executes
public final class GenerateMojo extends ReportMojo {
    private static final String JAVA = "java";

    /** The path of each output, relative to the folder of the pom.xml, by the name of the output. */
    @Parameter
    private Map<String, String> outputs = new TreeMap<>();

    /** The package of the generated types, for the output <code>java</code>. */
    @Parameter
    private @Nullable String packageName;

    /** The libraries that the generated types must not refer to, separated by commas, for the output <code>java</code>. */
    @Parameter
    private @Nullable String without;

    /** Whether native images of GraalVM need to know the types, for the output <code>java</code>. */
    @Parameter(defaultValue = "false")
    private boolean graalvm;

    /** Whether to report the files that are stale, and write nothing. */
    @Parameter(property = "codebook.generate.check", defaultValue = "false")
    private boolean check;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        Map<String, Path> paths = new TreeMap<>();
        Path folder = project().getBasedir().toPath();
        outputs.forEach((name, path) -> paths.put(name, folder.resolve(path)));
        Path java = paths.get(JAVA);
        JavaOptions options = java == null
                ? JavaOptions.NONE
                : new JavaOptions(packageName, compileClassPath(), without == null ? "" : without, graalvm);
        output.print(GenerateCommand.of(paths, options, check).run(files));
        if (java != null) {
            addToBuild(java.toAbsolutePath().normalize());
        }
    }

    /** Has the folder compiled, unless it is in one that is, and what belongs into the jar copied. */
    private void addToBuild(Path java) {
        boolean isCompiled = project().getCompileSourceRoots().stream()
                .anyMatch(root -> java.startsWith(Path.of(root).toAbsolutePath().normalize()));
        if (!isCompiled) {
            project().addCompileSourceRoot(java.toString());
        }
        Resource resources = new Resource();
        resources.setDirectory(java.toString());
        resources.addInclude("META-INF/**");
        project().addResource(resources);
    }
}
