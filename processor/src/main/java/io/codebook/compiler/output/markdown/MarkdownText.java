package io.codebook.compiler.output.markdown;

import io.codebook.compiler.model.Ascii;

/** User text in Markdown. It stays text and on its line, wherever it stands: in a paragraph, a heading, a list or a cell. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_{}#~$@";
    private static final String AS_ENTITY = "&<>[]|\n\r\t";
    private static final String AT_START = "+-";
    private static final String IN_CODE = "._-()<>/:;,@%+=#&*'\"!?$^{}[]~ ";

    private MarkdownText() {}

    /** A text that stands alone, or between signs of Markdown. */
    public static String escape(String text) {
        return escape(text, true, true);
    }

    /**
     * A text within a line.
     *
     * @param starts whether it starts the line
     * @param ends whether it ends the line
     */
    static String escape(String text, boolean starts, boolean ends) {
        StringBuilder escaped = new StringBuilder();
        int digits = starts ? digits(text) : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEdge = (starts && i == 0) || (ends && i == text.length() - 1);
            boolean startsList = starts && i == 0 && AT_START.indexOf(c) >= 0;
            boolean endsNumber = digits > 0 && i == digits && (c == '.' || c == ')');
            if (SPECIAL.indexOf(c) >= 0 || startsList || endsNumber || isAddress(text, i)) {
                escaped.append('\\').append(c);
            } else if (AS_ENTITY.indexOf(c) >= 0 || (c == ' ' && isEdge)) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** Whether GitHub would make a link of what is around a character. */
    private static boolean isAddress(String text, int at) {
        char c = text.charAt(at);
        return (c == ':' && text.startsWith("//", at + 1)) || (c == '.' && text.startsWith("www", at - 3));
    }

    /** An identifier, as code unless it has what code cannot have. */
    static String code(String text) {
        boolean isPlain = Ascii.isOf(text, IN_CODE) && text.equals(text.strip());
        return isPlain ? '`' + text + '`' : escape(text);
    }
}
