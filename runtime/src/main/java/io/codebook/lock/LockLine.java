package io.codebook.lock;

import java.util.ArrayList;
import java.util.List;

/** A line of a lock: the words of a path, an equals sign and one or more texts in quotes. */
final class LockLine {
    /** The characters besides letters and digits that need no quotes in a word. */
    private static final String BARE_SIGNS = "._/+-";

    /** More words than any fact has: what looks at each beginning of a path need not expect thousands. */
    private static final int LONGEST_PATH = 20;

    private final String line;
    private final int number;
    private int at;

    LockLine(String line, int number) {
        this.line = line;
        this.number = number;
    }

    static String texts(List<String> texts) {
        StringBuilder text = new StringBuilder();
        addTexts(texts, text);
        return text.toString();
    }

    static String of(FactPath path, List<String> values) {
        StringBuilder line = new StringBuilder();
        path.addTo(line);
        addTexts(values, line.append(" = "));
        return line.toString();
    }

    static void addWords(String[] words, StringBuilder line) {
        String between = "";
        for (String word : words) {
            line.append(between);
            if (isBare(word)) {
                line.append(word);
            } else {
                quote(word, line);
            }
            between = " ";
        }
    }

    private static void addTexts(List<String> texts, StringBuilder line) {
        String between = "";
        for (String text : texts) {
            quote(text, line.append(between));
            between = ", ";
        }
    }

    /** Without a regular expression: a build asks this of every word of a lock. */
    private static boolean isBare(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && BARE_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static void quote(String text, StringBuilder line) {
        line.append('"');
        if (isPlain(text)) {
            line.append(text);
        } else {
            escape(text, line);
        }
        line.append('"');
    }

    /** Nearly all texts are plain, and need not be copied character by character. */
    private static boolean isPlain(String text) {
        return text.indexOf('"') < 0
                && text.indexOf('\\') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && text.indexOf('\t') < 0;
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '"' -> line.append('\\').append(c);
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(c);
            }
        }
    }

    /** The words before the equals sign. */
    FactPath path() throws LockFormatException {
        List<String> words = new ArrayList<>();
        while (!line.startsWith("= ", at)) {
            words.add(word());
            expect(" ");
            if (words.size() > LONGEST_PATH) {
                throw malformed("a path has at most " + LONGEST_PATH + " words");
            }
        }
        if (words.isEmpty()) {
            throw malformed("the path before the = is missing");
        }
        at += 2;
        return new FactPath(words.toArray(new String[0]));
    }

    /** The texts after it, up to the end of the line. */
    List<String> values() throws LockFormatException {
        List<String> values = new ArrayList<>();
        values.add(text());
        while (at < line.length()) {
            expect(", ");
            values.add(text());
        }
        return List.copyOf(values);
    }

    private String word() throws LockFormatException {
        if (!line.startsWith("\"", at)) {
            return bare();
        }
        String word = text();
        if (isBare(word)) {
            throw notCanonical();
        }
        return word;
    }

    private String bare() throws LockFormatException {
        int end = line.indexOf(' ', at);
        String word = end < 0 ? line.substring(at) : line.substring(at, end);
        if (!isBare(word)) {
            throw malformed("expected a word at column " + (at + 1));
        }
        at += word.length();
        return word;
    }

    private String text() throws LockFormatException {
        expect("\"");
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            if (c == '\t') {
                throw notCanonical();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        expect("\"");
        return text.toString();
    }

    private char escaped() throws LockFormatException {
        char c = at < line.length() ? line.charAt(at++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> throw malformed("\\" + c + " is not an escape");
        };
    }

    private void expect(String what) throws LockFormatException {
        if (!line.startsWith(what, at)) {
            throw malformed(
                    "expected " + (what.isBlank() ? "a space" : "'" + what.strip() + "'") + " at column " + (at + 1));
        }
        at += what.length();
    }

    private LockFormatException notCanonical() {
        return malformed("\"accept\" would write this line differently");
    }

    private LockFormatException malformed(String why) {
        return new LockFormatException(number, why);
    }
}
