package io.codebook.maven;

import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports every change in codes.yaml that is not accepted, and with a baseline every change of the lock without a record. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BaselineMojo {
    /** Whether pending changes are errors. */
    @Parameter(property = "codebook.strict")
    private @Nullable String strict;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(CheckCommand.run(files, baseline(), isStrict(strict)));
    }
}
