package io.codebook.compiler.output.python;

import java.util.ArrayList;
import java.util.List;

/** User text in Python. Nothing of it can end a literal or look like something else than it is. */
final class PythonText {
    /** The length of a line that black aims at. */
    static final int WIDTH = 88;

    private static final String QUOTES = "\"\"\"";

    /**
     * The first and last characters of ranges: controls, spaces, marks of direction, and private ones. They do not depend on the
     * version of Unicode that Java has.
     */
    private static final int[] INVISIBLE = {
        0, 0x1F, 0x7F, 0xA0, 0xAD, 0xAD, 0x61C, 0x61C, 0x180E, 0x180E, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F,
        0x3000, 0x3000, 0xD800, 0xF8FF, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0xE0000, 0x10FFFF
    };

    private PythonText() {}

    /** A literal with the quotes that need fewer escapes. */
    static String literal(String text) {
        char quote = count(text, '"') > count(text, '\'') ? '\'' : '"';
        StringBuilder literal = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote) {
                literal.append('\\');
            }
            append(c, literal);
        });
        return literal.append(quote).toString();
    }

    /**
     * A docstring.
     *
     * @param indent the indentation of its first line, which the result does not have
     * @param paragraphs texts without layout; empty ones are left out
     * @return lines without indentation
     */
    static String docstring(int indent, List<String> paragraphs) {
        List<String> texts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                texts.add(inDocstring(paragraph));
            }
        }
        String first = QUOTES + (texts.get(0).startsWith("\"") ? " " : "") + texts.get(0);
        String only = first + (first.endsWith("\"") ? " " : "") + QUOTES;
        int width = WIDTH - indent;
        if (texts.size() == 1 && length(only) <= width) {
            return only;
        }
        // a text that fits without the quotes at its end has two lines, too: black would join these with it
        List<String> lines = new ArrayList<>(wrap(first, length(first) <= width ? width - QUOTES.length() : width));
        for (String text : texts.subList(1, texts.size())) {
            lines.add("");
            lines.addAll(wrap(text, width));
        }
        return String.join("\n", lines) + "\n" + QUOTES;
    }

    /** A text that ends like a sentence. */
    static String sentence(String text) {
        boolean isOpen = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return isOpen ? text + "." : text;
    }

    /** Parts of a text whose literals are not longer than a line, as far as it has spaces. */
    static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int space = text.indexOf(' ', end);
            int next = space < 0 ? text.length() : space + 1;
            if (end > start && length(literal(text.substring(start, next))) > width) {
                parts.add(text.substring(start, end));
                start = end;
            }
            end = next;
        }
        parts.add(text.substring(start));
        return parts;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String inDocstring(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = String.join(" ", words(text));
        line.codePoints().forEach(c -> append(c, escaped));
        return escaped.toString().replace(QUOTES, "\\\"\\\"\\\"");
    }

    private static void append(int c, StringBuilder text) {
        switch (c) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (isVisible(c)) {
                    text.appendCodePoint(c);
                } else {
                    text.append(
                            c > 0xFFFF
                                    ? "\\U%08x".formatted(c)
                                    : c > 0xFF ? "\\u%04x".formatted(c) : "\\x%02x".formatted(c));
                }
            }
        }
    }

    /** Whether a character is seen as what it is. */
    private static boolean isVisible(int c) {
        for (int i = 0; i < INVISIBLE.length; i += 2) {
            if (INVISIBLE[i] <= c && c <= INVISIBLE[i + 1]) {
                return false;
            }
        }
        return true;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words between white space. Other spaces than those of ASCII belong to a word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[ \t\r\n]", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
