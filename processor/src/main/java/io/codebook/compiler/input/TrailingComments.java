package io.codebook.compiler.input;

import org.jspecify.annotations.Nullable;

/**
 * Finds comments that were meant as part of a text: in {@code meaning: Retry order #1}, YAML reads {@code #1} as a comment.
 * A comment that is meant as one has a space behind its {@code #}.
 */
final class TrailingComments {
    private final String text;
    /** How far the text was searched, in code points and in characters. */
    private int codePoint;

    private int index;

    TrailingComments(String text) {
        this.text = text;
    }

    /**
     * Finds such a comment behind an unquoted text.
     *
     * @param end where the text ends, in code points from the start of the file, and not before that of earlier calls
     * @return the comment up to the end of its first word, or null
     */
    @Nullable
    Found behind(int end) {
        index = text.offsetByCodePoints(index, end - codePoint);
        codePoint = end;
        int start = index;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        if (start == index || !text.startsWith("#", start)) {
            return null;
        }
        int wordEnd = start;
        while (wordEnd < text.length() && !isBlank(text.charAt(wordEnd)) && !isLineEnd(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(start, wordEnd);
        boolean isComment = word.equals("#") && wordEnd < text.length() && isBlank(text.charAt(wordEnd));
        return isComment ? null : new Found(start - index, word);
    }

    /**
     * A comment without a space behind its {@code #}.
     *
     * @param blanks how many spaces are before it
     * @param word its first word, with the {@code #}
     */
    record Found(int blanks, String word) {}

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
