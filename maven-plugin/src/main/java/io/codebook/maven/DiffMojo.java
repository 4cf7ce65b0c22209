package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists all in which codes.yaml differs from its lock or another one, permitted or not. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends BaselineMojo {
    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.say(DiffCommand.run(files, other()));
    }
}
