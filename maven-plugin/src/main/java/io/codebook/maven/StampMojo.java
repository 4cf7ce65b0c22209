package io.codebook.maven;

import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
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

/**
 * Checks codes.yaml, and has the compiler plugin compile anew when it or its lock has changed, of which that plugin would
 * not know.
 */
@Mojo(name = "stamp", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it executes
public final class StampMojo extends CodesMojo {
    /** Whether to refuse what is not promised yet, too. */
    @Parameter(property = "codebook.strict")
    private boolean strict;

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
                            + " would compile the stamp alone; leave it true, as it is by default");
        }
        project().addCompileSourceRoot(folder.getPath());
        try {
            // First: what is changed while it is being checked is then noticed by the next build.
            String digest = Digest.of(version, files.codes(), files.lock());
            Outcome outcome = CheckCommand.run(files, Baseline.NONE, strict);
            boolean compiles = outcome.status() == Status.FINE
                    && new Stamp(project().getGroupId(), project().getArtifactId(), shown(files.codes()), digest)
                            .write(folder.toPath());
            // The compiler is going to print the notes.
            output.say(
                    compiles ? new Outcome(outcome.status(), outcome.problems(), List.of(), outcome.lines()) : outcome);
        } catch (IOException failed) {
            output.say(CheckCommand.run(files, Baseline.NONE, strict)); // says what cannot be read, like every door
            throw new MojoExecutionException("no stamp could be made: " + failed, failed);
        }
    }
}
