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
            + "|(?<text>\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\n]++|\\\\.)*+')"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_.]*)"
            + "|(?<number>0[xX][0-9A-Fa-f']+[uUlL]*|[0-9][0-9']*[uUlL]*)"
            + "|(?<sign><<|>>|\\S)");

    /** A macro, or a constant of an enum. */
    private static final Pattern CODE =
            Pattern.compile("#\\s*define\\s.*|[A-Za-z_]\\w*\\s*=\\s*[^\\s]+|[A-Z][A-Z0-9_]*,");

    enum Kind {
        COMMENT,
        TEXT,
        WORD,
        NUMBER,
        SIGN,
        /** A line that starts with a number sign, with the lines that continue it. */
        DIRECTIVE
    }

    boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.WORD);
    }

    /** The text of a comment without its marks; empty if it is a definition that was commented out. */
    String comment() {
        String inner =
                text.startsWith("//") ? text.replaceFirst("^//[/!<]*", "") : text.substring(2, text.length() - 2);
        StringBuilder words = new StringBuilder();
        for (String part : inner.split("\\n", -1)) {
            String plain = part.strip().replaceFirst("^[*!<]+\\s*", "").strip();
            words.append(words.isEmpty() || plain.isEmpty() ? "" : " ").append(plain);
        }
        return CODE.matcher(words).matches() ? "" : words.toString();
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        int at = 0;
        while (matcher.find(at)) {
            line += lineEnds(text, at, matcher.start());
            boolean isDirective = matcher.group().equals("#") && startsLine(text, matcher.start());
            int end = isDirective ? endOfDirective(text, matcher.start()) : matcher.end();
            String token = text.substring(matcher.start(), end).strip();
            tokens.add(new Token(isDirective ? Kind.DIRECTIVE : kind(matcher), token, line));
            line += lineEnds(text, matcher.start(), end);
            at = end;
        }
        return tokens;
    }

    private static int lineEnds(String text, int start, int end) {
        return (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
    }

    private static boolean startsLine(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    /** The end of the line, of those that continue it, and of a comment that starts in it. */
    private static int endOfDirective(String text, int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += text.startsWith("\r\n", i + 1) ? 2 : 1;
            } else if (c == '\n') {
                return i;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                i = close < 0 ? text.length() : close + 1;
            }
        }
        return text.length();
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DIRECTIVE && matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
