package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters of the file, in comments and texts alike, that make a line look different from what it is. YAML ends a
 * line at some characters that many editors show as nothing, so what looks like a comment could be read as a key.
 */
final class RawCharacters {
    /** More than are shown. A large file may have one in every line. */
    private static final int MAX_REPORTED = 100;

    private RawCharacters() {}

    /** Whether the file has none; reports the first of each line. */
    static boolean areAllowed(String file, String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        int lastReported = 0;
        int reported = 0;
        for (int i = 0; i < text.length() && reported < MAX_REPORTED; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if ((c == '\r' || c >= 0x7F) && line != lastReported) { // most files are ASCII
                String problem = problemOf(text, i);
                if (problem != null) {
                    lastReported = line;
                    reported++;
                    Place place = new Place(file, line, 1 + text.codePointCount(lineStart, i));
                    problems.add(place, ProblemId.BAD_CHARACTER, problem);
                }
            }
        }
        return reported == 0;
    }

    private static @Nullable String problemOf(String text, int index) {
        int c = text.codePointAt(index);
        if (c == '\r') {
            boolean endsLine = text.startsWith("\n", index + 1);
            return endsLine ? null : "a carriage return without a line feed is not allowed; write a line feed";
        }
        if (Characters.isLineEnd(c)) {
            return String.format(
                    "character U+%04X is not allowed, because it ends a line and many editors do not show that; remove it",
                    c);
        }
        return Characters.isHidden(c) ? String.format("character U+%04X is not allowed; remove it", c) : null;
    }
}
