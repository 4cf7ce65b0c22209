package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists all changes of codes.yaml since its lock or a baseline. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends BaselineMojo {
    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(DiffCommand.run(files, baseline()));
    }
}
