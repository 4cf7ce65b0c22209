package io.codebook.maven;

import io.codebook.command.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that reports changes. */
abstract class ReportMojo extends CodesMojo {
    /**
     * <code>text</code>, <code>json</code>, or <code>github</code> for annotations in GitHub Actions; for <code>diff</code> also
     * <code>markdown</code>, which is release notes.
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    private String format = "text";

    @Override
    final Format format() throws MojoExecutionException {
        List<String> words = new ArrayList<>();
        for (Format possible : formats()) {
            String word = possible.name().toLowerCase(Locale.ROOT);
            if (word.equals(format.toLowerCase(Locale.ROOT))) {
                return possible;
            }
            words.add(word);
        }
        throw new MojoExecutionException(
                "codebook.format must be one of " + String.join(", ", words) + ", but is " + format);
    }

    /** The formats that the goal has. */
    Set<Format> formats() {
        return EnumSet.complementOf(EnumSet.of(Format.MARKDOWN));
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
