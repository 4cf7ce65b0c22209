package io.codebook.maven;

import io.codebook.command.Baseline;
import java.io.File;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that compares codes.yaml with its lock or with a baseline. */
abstract class BaselineMojo extends ReportMojo {
    /** A commit, branch or tag: compare with the lock where HEAD and it parted. */
    @Parameter(property = "codebook.git")
    private @Nullable String git;

    /** With <code>git</code>: whether it is no problem if there was no lock yet. */
    @Parameter(property = "codebook.allowMissingBaseline")
    private boolean allowMissingBaseline;

    /** A jar, such as the last release: compare with the lock in it. */
    @Parameter(property = "codebook.jar")
    private @Nullable File jar;

    /** A file: compare with the lock in it. */
    @Parameter(property = "codebook.lock")
    private @Nullable File lock;

    /** The baseline, or none. */
    final Baseline baseline() throws MojoExecutionException {
        return baseline(Baseline.HEAD);
    }

    /**
     * The baseline, or none.
     *
     * @param commit the commit from which that of <code>git</code> parted
     */
    final Baseline baseline(String commit) throws MojoExecutionException {
        if (Stream.of(git, jar, lock).filter(given -> given != null).count() > 1) {
            throw new MojoExecutionException("set only one of codebook.git, codebook.jar and codebook.lock");
        }
        if (git != null) {
            return Baseline.git(git, commit, allowMissingBaseline);
        }
        if (jar != null) {
            return Baseline.jar(jar.toPath(), shown(jar.toPath()));
        }
        return lock == null ? Baseline.NONE : Baseline.file(lock.toPath(), shown(lock.toPath()));
    }
}
