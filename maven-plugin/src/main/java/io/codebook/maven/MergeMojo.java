package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.MergeCommand;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Merges both sides of a codes.lock in which git left conflict markers. */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends CodesMojo {
    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(MergeCommand.run(files));
    }
}
