package io.codebook.maven;

import io.codebook.command.Baseline;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import io.codebook.command.Format;
import java.io.File;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists all changes of codes.yaml since its lock or a baseline, or those from the baseline to a newer lock. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends BaselineMojo {
    /** A commit, branch or tag, whose lock is compared in place of codes.yaml. */
    @Parameter(property = "codebook.toGit")
    private @Nullable String toGit;

    /** A jar, whose lock is compared in place of codes.yaml. */
    @Parameter(property = "codebook.toJar")
    private @Nullable File toJar;

    /** A lock that is compared in place of codes.yaml. */
    @Parameter(property = "codebook.toLock")
    private @Nullable File toLock;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        Baseline older = baseline(toGit == null ? Baseline.HEAD : toGit);
        Baseline newer = newer();
        if (older == Baseline.NONE && newer != Baseline.NONE) {
            throw new MojoExecutionException(
                    "name the older lock, too, with codebook.git, codebook.jar or codebook.lock");
        }
        DiffCommand diff = new DiffCommand(older, newer);
        output.print(format() == Format.MARKDOWN ? diff.releaseNotes(files) : diff.run(files));
    }

    private Baseline newer() throws MojoExecutionException {
        if (Stream.of(toGit, toJar, toLock).filter(given -> given != null).count() > 1) {
            throw new MojoExecutionException("set only one of codebook.toGit, codebook.toJar and codebook.toLock");
        }
        if (toGit != null) {
            return Baseline.git(toGit, toGit, false);
        }
        if (toJar != null) {
            return Baseline.jar(toJar.toPath(), shown(toJar.toPath()));
        }
        return toLock == null ? Baseline.NONE : Baseline.file(toLock.toPath(), shown(toLock.toPath()));
    }

    @Override
    Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }
}
