package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.Format;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/** A goal that works on a codes.yaml and its lock. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it executes
abstract class CodesMojo extends AbstractMojo {
    /** The codes.yaml, with its lock beside it. */
    @Parameter(property = "codebook.codes", defaultValue = "${project.basedir}/" + CodesAndLock.DEFAULT_NAME)
    private File codes;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private ProjectDependenciesResolver resolver;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        CodesAndLock files = files();
        if (isElsewhere(files)) {
            getLog().info("no " + CodesAndLock.DEFAULT_NAME + " in this module");
            return;
        }
        MavenOutput output = new MavenOutput(getLog(), format());
        try {
            run(files, output);
        } catch (CommandException failed) {
            throw output.failure(failed);
        } catch (OutOfMemoryError exhausted) {
            throw output.failure(CommandException.of(exhausted));
        } catch (StackOverflowError exhausted) {
            throw output.failure(CommandException.of(exhausted));
        }
    }

    /** Runs the goal. */
    abstract void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException;

    /** The format of the output. */
    Format format() throws MojoExecutionException {
        return Format.TEXT;
    }

    final MavenProject project() {
        return project;
    }

    final ProjectDependenciesResolver resolver() {
        return resolver;
    }

    final MavenSession session() {
        return session;
    }

    /**
     * The name of a file in messages: relative to the folder where the build was started, from which people and GitHub look for
     * files in a build of several modules.
     */
    final String shown(Path file) {
        return relative(file, Path.of(session.getExecutionRootDirectory()));
    }

    /** The name of a file, relative to the folder of the pom.xml. */
    final String inModule(Path file) {
        return relative(file, project.getBasedir().toPath());
    }

    private static String relative(Path file, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        return (to.startsWith(from) ? from.relativize(to) : to).toString();
    }

    private CodesAndLock files() {
        return new CodesAndLock(codes.toPath(), shown(codes.toPath()), this::classPathIfResolved);
    }

    /** The class path of the compilation. */
    final String compileClassPath() throws MojoExecutionException {
        return CompileClassPath.of(project, session, resolver);
    }

    /** Empty if it cannot be resolved, as for a goal that is run by hand in one module of several. Asked for imports alone. */
    private String classPathIfResolved() {
        try {
            return compileClassPath();
        } catch (MojoExecutionException unresolved) {
            getLog().warn("the class path of " + project.getArtifactId()
                    + " cannot be resolved, so imported tables are what the lock says; to see their changes, compile the"
                    + " modules that have them first");
            getLog().debug(unresolved);
            return "";
        }
    }

    /**
     * Whether this module has no codes and another module has. A goal that is run by hand runs in all modules, and a missing
     * file is passed over only where it cannot be a mistake.
     */
    private boolean isElsewhere(CodesAndLock files) {
        File usual = new File(project.getBasedir(), CodesAndLock.DEFAULT_NAME);
        return execution.getSource() == MojoExecution.Source.CLI
                && codes.equals(usual)
                && !Files.exists(files.codes())
                && !Files.exists(files.lock())
                && session.getProjects().stream()
                        .anyMatch(other -> new File(other.getBasedir(), CodesAndLock.DEFAULT_NAME).isFile());
    }
}
