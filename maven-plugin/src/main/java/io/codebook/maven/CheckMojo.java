package io.codebook.maven;

import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.EnumClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reports every change in codes.yaml that is not accepted, and with a baseline every change of the lock without a record. Compares
 * an enum that stays beside its table with the table.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends BaselineMojo {
    /** Whether pending changes are errors. */
    @Parameter(property = "codebook.strict")
    private @Nullable String strict;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(CheckCommand.run(files, baseline(), isStrict(strict), EnumClasses.on(this::classPath)));
    }

    /** The classes of the module, once there are any, and what they need. */
    private List<Path> classPath() throws CommandException {
        List<Path> classPath = new ArrayList<>();
        Path own = Path.of(project().getBuild().getOutputDirectory());
        if (Files.isDirectory(own)) {
            classPath.add(own);
        }
        try {
            CompileClassPath.dependencies(project(), session(), resolver())
                    .forEach(path -> classPath.add(Path.of(path)));
        } catch (MojoExecutionException failed) {
            throw new CommandException(String.valueOf(failed.getMessage()));
        }
        return classPath;
    }
}
