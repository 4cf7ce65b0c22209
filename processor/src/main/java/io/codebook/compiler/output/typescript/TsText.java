package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Ascii;
import io.codebook.lock.PrintableText;
import java.util.List;
import java.util.Locale;

/** Texts in TypeScript and JavaScript. Nothing of them can end a literal, or the element of a page that a script is in. */
final class TsText {
    private static final String STARTS_MARKUP = "/!";

    private TsText() {}

    /** A string, in the quotes that need fewer backslashes. */
    static String literal(String text) {
        char quote = count(text, '"') > count(text, '\'') ? '\'' : '"';
        StringBuilder literal = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isMarkup = c == '<' && i + 1 < text.length() && STARTS_MARKUP.indexOf(text.charAt(i + 1)) >= 0;
            if (c == quote || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (c == '\t') {
                literal.append("\\t");
            } else if (isMarkup || !PrintableText.isPrintable(c)) {
                literal.append(String.format(Locale.ROOT, "\\u{%x}", c));
            } else {
                literal.appendCodePoint(c);
            }
        }
        return literal.append(quote).toString();
    }

    /** Strings. */
    static List<String> literals(List<String> texts) {
        return texts.stream().map(TsText::literal).toList();
    }

    /** What a member of an object with this text as its name begins with. */
    static String key(String text) {
        if (text.equals("__proto__")) {
            return "[\"__proto__\"]"; // without brackets it is no member
        }
        return Ascii.isOf(text, "_$") && !Ascii.isDigit(text.charAt(0)) ? text : literal(text);
    }

    private static long count(String text, char quote) {
        return text.chars().filter(c -> c == quote).count();
    }
}
