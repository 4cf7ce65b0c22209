package io.codebook.maven;

import io.codebook.command.Baseline;
import io.codebook.command.Format;
import java.io.File;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that holds codes.yaml against its lock or another one. */
abstract class BaselineMojo extends CodesMojo {
    /** The lock at this commit, branch or tag. */
    @Parameter(property = "codebook.git")
    private @Nullable String git;

    /** The lock in this jar, such as the last release. */
    @Parameter(property = "codebook.jar")
    private @Nullable File jar;

    /** The lock in this file. */
    @Parameter(property = "codebook.lock")
    private @Nullable File lock;

    /** <code>text</code>, <code>json</code>, or <code>github</code> for annotations in GitHub Actions. */
    @Parameter(property = "codebook.format", defaultValue = "text")
    private String format = "text";

    final Baseline other() throws MojoExecutionException {
        if (Stream.of(git, jar, lock).filter(given -> given != null).count() > 1) {
            throw new MojoExecutionException("give one of codebook.git, codebook.jar and codebook.lock");
        }
        if (git != null) {
            return Baseline.git(git);
        }
        if (jar != null) {
            return Baseline.jar(jar.toPath(), shown(jar.toPath()));
        }
        return lock == null ? Baseline.NONE : Baseline.file(lock.toPath(), shown(lock.toPath()));
    }

    @Override
    final Format format() throws MojoExecutionException {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new MojoExecutionException("codebook.format is text, json or github, and not " + format);
        }
    }
}
