package io.codebook.maven;

import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what codes.yaml changes of what was promised, in its lock or in another one. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BaselineMojo {
    /** Whether to refuse what is not promised yet, too. */
    @Parameter(property = "codebook.strict")
    private boolean strict;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.say(CheckCommand.run(files, other(), strict));
    }
}
