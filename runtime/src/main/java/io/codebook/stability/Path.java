package io.codebook.stability;

import java.util.List;

/** What a fact is about: words from the general to the particular, such as {@code table iot code 4009 name}. */
public final class Path implements Comparable<Path> {
    /** In a pattern, any one word. */
    static final String ANY = "*";

    private final List<String> words;

    /**
     * Takes a copy.
     *
     * @param words never empty
     */
    public Path(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * A path of these words.
     *
     * @param words at least one
     * @return the path
     */
    public static Path of(String... words) {
        return new Path(List.of(words));
    }

    /**
     * The words.
     *
     * @return never empty; unmodifiable
     */
    public List<String> words() {
        return words;
    }

    /**
     * This path and more words.
     *
     * @param more the words to add
     * @return a longer path
     */
    public Path and(String... more) {
        String[] all = words.toArray(new String[words.size() + more.length]);
        System.arraycopy(more, 0, all, words.size(), more.length);
        return new Path(List.of(all));
    }

    Path and(Path more) {
        return and(more.words.toArray(new String[0]));
    }

    /** The words behind a prefix. */
    String[] after(Path prefix) {
        return words.subList(prefix.words.size(), words.size()).toArray(new String[0]);
    }

    String word(int index) {
        return words.get(index);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    Path first(int count) {
        return new Path(words.subList(0, count));
    }

    boolean startsWith(Path prefix) {
        return words.size() >= prefix.words.size()
                && words.subList(0, prefix.words.size()).equals(prefix.words);
    }

    /** Whether the first words of this path are those of the pattern. */
    boolean isWithin(Path pattern) {
        if (words.size() < pattern.words.size()) {
            return false;
        }
        for (int i = 0; i < pattern.words.size(); i++) {
            String word = pattern.words.get(i);
            if (!word.equals(ANY) && !word.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean matches(Path pattern) {
        return words.size() == pattern.words.size() && isWithin(pattern);
    }

    /** Word by word, so that what belongs together stands together. */
    @Override
    public int compareTo(Path other) {
        int common = Math.min(words.size(), other.words.size());
        for (int i = 0; i < common; i++) {
            String word = words.get(i);
            if (!word.equals(other.words.get(i))) { // faster, as most are the same objects
                return word.compareTo(other.words.get(i));
            }
        }
        return Integer.compare(words.size(), other.words.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && words.equals(path.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return LockLine.words(words);
    }
}
