package io.codebook.lock;

import java.util.Locale;

/**
 * Makes a text safe to print, whoever wrote it: it stays on one line, and no character of it can control a terminal or start a
 * line of a log.
 */
public final class PrintableText {
    private static final int DIGITS = 4;

    private PrintableText() {}

    /**
     * A text on one line.
     *
     * @param text any text
     * @return the same text; characters that are not safe to print are written as {@code \n}, {@code \t} or {@code U+001B}
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        shown.appendCodePoint(c);
                    } else {
                        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                        shown.append("U+")
                                .append("0".repeat(Math.max(0, DIGITS - hex.length())))
                                .append(hex);
                    }
                }
            }
        }
        return shown.toString();
    }

    /**
     * Whether a character is safe to print.
     *
     * @param c a code point
     * @return false for control characters, lone surrogates, line separators, spaces other than the ordinary one, and characters
     *     that are invisible or change the direction of writing
     */
    public static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
