package io.codebook.maven;

import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.EnumClasses;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import io.codebook.command.Status;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks codes.yaml, and makes the compiler plugin recompile the module when codes.yaml or its lock changed, which that plugin
 * does not notice itself.
 */
@Mojo(name = "stamp", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it executes
public final class StampMojo extends ReportMojo {
    /** Whether pending changes are errors. */
    @Parameter(property = "codebook.strict")
    private @Nullable String strict;

    @Parameter(defaultValue = "${project.build.directory}/generated-sources/codebook", readonly = true)
    private File folder;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        if (CompilerPlugin.isPartial(project(), session())) {
            throw new MojoExecutionException(
                    "useIncrementalCompilation of maven-compiler-plugin is false, so a change of " + files.shown()
                            + " would recompile only the stamp; remove that setting, because the default is true");
        }
        project().addCompileSourceRoot(folder.getPath());
        try {
            // Before the check, so that the next build notices a change that is made meanwhile.
            String digest = Digest.of(version, files.codes(), files.lock());
            Outcome outcome = CheckCommand.run(files, Baseline.NONE, isStrict(strict), EnumClasses.NOT_YET);
            boolean compiles = outcome.status() == Status.FINE
                    && new Stamp(project().getGroupId(), project().getArtifactId(), inModule(files.codes()), digest)
                            .write(folder.toPath());
            // The compiler prints the notes as text.
            output.print(
                    compiles && format() == Format.TEXT
                            ? new Outcome(outcome.status(), outcome.problems(), List.of(), outcome.lines())
                            : outcome);
        } catch (IOException failed) {
            output.print(CheckCommand.run(
                    files, Baseline.NONE, isStrict(strict), EnumClasses.NOT_YET)); // reports what cannot be read
            throw new MojoExecutionException("the stamp could not be written: " + failed, failed);
        }
    }
}
