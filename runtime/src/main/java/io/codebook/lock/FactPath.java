package io.codebook.lock;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What a fact is about: words from the general to the particular, such as {@code table iot code 4009 name}. */
public final class FactPath implements Comparable<FactPath> {
    /** In a pattern, any one word. */
    static final String ANY = "*";

    /** An array, as every build makes and compares thousands of paths. */
    private final String[] words;

    /**
     * Takes a copy.
     *
     * @param words never empty
     */
    public FactPath(List<String> words) {
        this(words.toArray(new String[0]));
    }

    private FactPath(String[] words) {
        this.words = words;
    }

    /**
     * A path of these words.
     *
     * @param words at least one
     * @return the path
     */
    public static FactPath of(String... words) {
        return new FactPath(words.clone());
    }

    /**
     * The words.
     *
     * @return never empty; unmodifiable
     */
    public List<String> words() {
        return Collections.unmodifiableList(Arrays.asList(words));
    }

    /**
     * This path and more words.
     *
     * @param more the words to add
     * @return a longer path
     */
    public FactPath and(String... more) {
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return new FactPath(all);
    }

    FactPath and(FactPath more) {
        return and(more.words);
    }

    /** The words behind a prefix. */
    String[] after(FactPath prefix) {
        return Arrays.copyOfRange(words, prefix.words.length, words.length);
    }

    String word(int index) {
        return words[index];
    }

    String last() {
        return words[words.length - 1];
    }

    FactPath first(int count) {
        return new FactPath(Arrays.copyOf(words, count));
    }

    boolean startsWith(FactPath prefix) {
        return words.length >= prefix.words.length
                && Arrays.equals(words, 0, prefix.words.length, prefix.words, 0, prefix.words.length);
    }

    /** Whether the first words of this path are those of the pattern. */
    boolean isWithin(FactPath pattern) {
        if (words.length < pattern.words.length) {
            return false;
        }
        for (int i = 0; i < pattern.words.length; i++) {
            String word = pattern.words[i];
            if (!word.equals(ANY) && !word.equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean matches(FactPath pattern) {
        return words.length == pattern.words.length && isWithin(pattern);
    }

    /** Word by word, so that what belongs together stands together. */
    @Override
    public int compareTo(FactPath other) {
        int common = Math.min(words.length, other.words.length);
        for (int i = 0; i < common; i++) {
            String word = words[i];
            String another = other.words[i];
            if (!word.equals(another)) { // faster, as most are the same objects
                return word.compareTo(another);
            }
        }
        return Integer.compare(words.length, other.words.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactPath path && Arrays.equals(words, path.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return LockLine.words(words());
    }
}
