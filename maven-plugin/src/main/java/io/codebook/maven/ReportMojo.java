package io.codebook.maven;

import io.codebook.command.Format;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that reports changes. */
abstract class ReportMojo extends CodesMojo {
    /** <code>text</code>, <code>json</code>, or <code>github</code> for annotations in GitHub Actions. */
    @Parameter(property = "codebook.format", defaultValue = "text")
    private String format = "text";

    @Override
    final Format format() throws MojoExecutionException {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new MojoExecutionException("codebook.format must be text, json or github, but is " + format);
        }
    }

    /** Whether <code>codebook.strict</code> is on. Maven itself takes every value but <code>true</code> for false. */
    static boolean isStrict(@Nullable String strict) throws MojoExecutionException {
        if (strict == null || strict.equals("false")) {
            return false;
        }
        if (strict.equals("true")) {
            return true;
        }
        throw new MojoExecutionException("codebook.strict must be true or false, but is " + strict);
    }
}
