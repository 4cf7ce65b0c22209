package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Text;

/** Names that look the same must be the same, so the only blank in a name is the ordinary space. */
final class NameCharacters {
    /** Letters and symbols that fonts show as a blank: Hangul fillers and the empty Braille pattern. */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private NameCharacters() {}

    /** Reports the first character that looks like a space but is none. */
    static void check(Text name, Problems problems) {
        String written = name.value();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= 0x7F && looksLikeSpace(c)) { // most names are ASCII
                problems.add(
                        name.place(),
                        ProblemId.BAD_CHARACTER,
                        String.format(
                                "\"%s\" contains character U+%04X, which looks like a space; write a space",
                                name, (int) c));
                return;
            }
        }
    }

    /**
     * Reports a line break.
     *
     * @param what how messages call the text, such as {@code "name"} with its quotes
     */
    static void checkOneLine(Text text, String what, String remedy, Problems problems) {
        if (text.value().contains("\n")) {
            problems.add(text.place(), ProblemId.BAD_VALUE, what + " must be one line" + remedy);
        }
    }

    private static boolean looksLikeSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR || BLANKS.indexOf(c) >= 0;
    }
}
