package io.codebook.compiler.input;

/** The characters that a text may contain. */
final class Characters {
    /** Some scripts and emoji need the joiners, so these format characters are allowed. */
    private static final int NON_JOINER = 0x200C;

    private static final int JOINER = 0x200D;

    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    /**
     * The first code point that is not allowed in a text, or -1. Not allowed are control characters other than tab and
     * line feed, lone surrogates, other line separators, and format characters: they are invisible or change the direction
     * of writing, so a text could look different from what it is.
     */
    static int firstNotAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) { // most texts are ASCII, and Character is slow while it is interpreted
                int codePoint = text.codePointAt(i);
                if (isNotAllowed(codePoint)) {
                    return codePoint;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return -1;
    }

    /** Whether YAML ends a line at this character, although it is neither a carriage return nor a line feed. */
    static boolean isLineEnd(int c) {
        int type = Character.getType(c);
        return c == NEXT_LINE || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether this is a format character that no script needs: it is invisible or changes the direction of writing. */
    static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT && c != NON_JOINER && c != JOINER;
    }

    private static boolean isNotAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isHidden(c);
        };
    }
}
