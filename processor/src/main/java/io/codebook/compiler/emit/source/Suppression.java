package io.codebook.compiler.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;

/** Warnings that generated code must not raise in the user's build. */
public final class Suppression {
    private static final String DEPRECATED_USE = "deprecation";
    private static final String LINE_BREAK_IN_TEXT = "\\n\"\n";
    private static final String LINE = "\n@SuppressWarnings(\"" + DEPRECATED_USE + "\")\n";

    /** For code that names constants of another type which the user has deprecated. */
    public static final AnnotationSpec DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", DEPRECATED_USE)
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
        boolean isDeprecated = file.contains(LINE);
        if (isDeprecated) {
            warnings.add(0, '"' + DEPRECATED_USE + '"');
        }
        warnings.add(0, "\"all\""); // Eclipse warns about names that it does not know unless it is to ignore all
        String values = String.join(", ", warnings);
        String line = "\n@SuppressWarnings({" + values + "})\n";
        int type = isDeprecated ? file.indexOf(LINE) : file.indexOf("\n@");
        return file.substring(0, type) + line + file.substring(type + (isDeprecated ? LINE.length() : 1));
    }
}
