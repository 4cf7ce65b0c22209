package io.codebook.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, text, sign or comment of a language whose comments are those of C.
 *
 * @param line from 1
 */
record Token(Kind kind, String text, int line) {
    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<directive>(?m:^)[ \\t]*#(?:\\\\\\r?\\n|/\\*(?s:.*?)\\*/|//[^\\n]*|[^\\n])*)"
            + "|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_.]*)"
            + "|(?<number>0[xX][0-9A-Fa-f']+[uUlL]*|[0-9][0-9']*[uUlL]*)"
            + "|(?<sign><<|>>|\\S)");

    enum Kind {
        COMMENT,
        /** A line that starts with a number sign, with the lines that continue it. */
        DIRECTIVE,
        TEXT,
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.WORD);
    }

    /** The text of a comment without its marks. */
    String comment() {
        String inner =
                text.startsWith("//") ? text.replaceFirst("^//[/!<]*", "") : text.substring(2, text.length() - 2);
        StringBuilder words = new StringBuilder();
        for (String part : inner.split("\\n", -1)) {
            String plain = part.strip().replaceFirst("^[*!<]+\\s*", "").strip();
            words.append(words.isEmpty() || plain.isEmpty() ? "" : " ").append(plain);
        }
        return words.toString();
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            line += (int) text.substring(counted, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = matcher.start();
            tokens.add(new Token(kind(matcher), matcher.group().strip(), line));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
