package io.codebook.compiler.output.c;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** User text in C. Nothing of it can end a literal or a comment, or be read as a trigraph. */
final class CText {
    /** What every compiler of C99 takes, in bytes. */
    private static final int LONGEST_LITERAL = 4095;

    private CText() {}

    /** A string of type {@code const char *}, in UTF-8. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            int c = unit & 0xFF;
            if (c == '"' || c == '\\' || c == '?') {
                literal.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                literal.append((char) c);
            } else {
                literal.append('\\')
                        .append((char) ('0' + (c >> 6)))
                        .append((char) ('0' + (c >> 3 & 7)))
                        .append((char) ('0' + (c & 7)));
            }
        }
        return literal.append('"').toString();
    }

    /** A statement that returns a text. */
    static String returned(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_LITERAL) {
            return "return " + literal(text) + ";";
        }
        StringJoiner units = new StringJoiner(
                ", ", "{ static const unsigned char text[] = {", ", 0};" + " return (const char *) text; }");
        for (byte unit : bytes) {
            units.add(String.valueOf(unit & 0xFF));
        }
        return units.toString();
    }

    /** A comment of one line. */
    static String comment(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("*/", "* /").replace("/*", "/ *");
        return "/** " + line + (line.endsWith("*") || line.endsWith("/") ? " " : "") + " */";
    }
}
