package io.codebook.compiler.diagnostic;

/** Makes user text safe to print: it stays on one line, and no character of it can control a terminal. */
public final class PrintableText {
    private PrintableText() {}

    /** The text on one line; characters that are not safe to print are written as {@code U+001B}. */
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
                        shown.append(String.format("U+%04X", c));
                    }
                }
            }
        }
        return shown.toString();
    }

    /**
     * False for control characters, lone surrogates, line separators, spaces other than the ordinary one, and characters that are
     * invisible or change the direction of writing.
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
