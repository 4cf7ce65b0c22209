package io.codebook.compiler.input;

/** Which characters a text may hold. */
final class Characters {
    /** Joiners, without which some scripts and signs cannot be written. */
    private static final int NON_JOINER = 0x200C;

    private static final int JOINER = 0x200D;

    private Characters() {}

    /**
     * The first code point that no text may hold, or -1: control characters other than tab and line feed, lone
     * surrogates, other line ends, and what cannot be seen or turns the direction of writing, with which a text can be
     * made to read as other than it is.
     */
    static int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) { // most texts are ASCII, and Character takes its time while it is interpreted
                int codePoint = text.codePointAt(i);
                if (isRefused(codePoint)) {
                    return codePoint;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return -1;
    }

    private static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n';
            case Character.FORMAT -> c != NON_JOINER && c != JOINER;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
