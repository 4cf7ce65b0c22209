package io.codebook.compiler.diagnostic;

/** Makes text of the user's safe to print: no character of it can control a terminal or start a line of its own. */
public final class PrintableText {
    private static final int NO_BREAK_SPACE = 0xA0;

    private PrintableText() {}

    /** The text on one line, with what is not safe to print as {@code U+0000}. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (isShowable(c)) {
                        shown.appendCodePoint(c);
                    } else {
                        shown.append(String.format("U+%04X", c));
                    }
                }
            }
        }
        return shown.toString();
    }

    /** No control, which a terminal would obey, no lone surrogate or line end, nothing that turns the direction of writing. */
    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != NO_BREAK_SPACE;
        };
    }
}
