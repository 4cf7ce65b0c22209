package io.codebook.compiler.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;

/** Warnings that generated code must not raise in the user's build. */
public final class Suppression {
    private static final String LINE_BREAK_IN_TEXT = "\\n\"\n";
    private static final String LINE = "\n@SuppressWarnings(\"";

    /** For code that names constants of another type which the user has deprecated. */
    public static final AnnotationSpec DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    /** For code that names constants which the owner of their type has deprecated for removal. */
    public static final AnnotationSpec REMOVAL = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private Suppression() {}

    /**
     * Suppresses what analysers say of a file besides: Error Prone of arrays that are indexed by ordinals, which are made anew
     * with the enum, and of texts that are not text blocks; NullAway of null where no annotation can tell it what may be null.
     *
     * @param isAnnotated whether annotations tell what may be null
     */
    static String inFile(String file, boolean isAnnotated) {
        List<String> warnings = new ArrayList<>();
        if (file.contains("ordinal()")) {
            warnings.add("\"EnumOrdinal\"");
        }
        if (file.contains(LINE_BREAK_IN_TEXT)) {
            warnings.add("\"StringConcatToTextBlock\"");
        }
        if (!isAnnotated && file.contains("null")) {
            warnings.add("\"NullAway\"");
        }
        if (warnings.isEmpty()) {
            return file;
        }
        int type = file.indexOf(LINE);
        int rest;
        if (type >= 0) { // the type has one already, of one name
            rest = file.indexOf('\n', type + 1) + 1;
            warnings.add(0, file.substring(type + LINE.length() - 1, rest - 2));
        } else {
            type = file.indexOf("\n@");
            rest = type + 1;
        }
        warnings.add(0, "\"all\""); // Eclipse warns about names that it does not know unless it is to ignore all
        return file.substring(0, type) + "\n@SuppressWarnings({" + String.join(", ", warnings) + "})\n"
                + file.substring(rest);
    }
}
