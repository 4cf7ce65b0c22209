package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.InitCommand;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a first codes.yaml and the package that names it, and prints the lines for the pom.xml. */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends CodesMojo {
    /** The package of the generated types; found by the sources or the pom.xml if not given. */
    @Parameter(property = "codebook.package")
    private @Nullable String packageName;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(InitCommand.run(project().getBasedir().toPath(), packageName));
    }
}
