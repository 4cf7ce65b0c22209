package io.codebook.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a fact is about, from the general to the particular: {@code table iot code 4009 name}. A path may also be of something
 * that has no fact of its own but has facts within it, such as {@code table iot}. {@link FactType} says what the words mean.
 */
public final class FactPath implements Comparable<FactPath> {
    /** In place of the id of a group, for operations without one. */
    public static final String NO_GROUP = "-";

    /** The value of an answer without phrases; no phrase is empty. */
    public static final String NO_PHRASE = "";

    /** An array, as every build makes and compares thousands of paths. */
    private final String[] words;
    /** The type of the longest beginning that has one. */
    private final FactType type;

    private FactPath(String[] words, FactType type) {
        this.words = words;
        this.type = type;
    }

    FactPath(String... words) {
        this(words, FactType.of(words));
    }

    /**
     * The path of a table.
     *
     * @param id its id in codes.yaml
     * @return {@code table iot}
     */
    public static FactPath table(String id) {
        return new FactPath(new String[] {FactType.TABLE.word(), id}, FactType.TABLE);
    }

    /**
     * The path of a mapping.
     *
     * @param from the id of the table whose codes it maps
     * @param to the id of the other table
     * @return {@code mapping iot http}
     */
    public static FactPath mapping(String from, String to) {
        return new FactPath(new String[] {FactType.MAPPINGS.word(), from, to}, FactType.MAPPING);
    }

    /**
     * The path of a declared schema.
     *
     * @param id its id in codes.yaml
     * @return {@code schema http-error-response}
     */
    public static FactPath schema(String id) {
        return new FactPath(new String[] {FactType.SCHEMA.word(), id}, FactType.SCHEMA);
    }

    /**
     * The path of an imported table.
     *
     * @param id its id in codes.yaml
     * @return {@code import http}
     */
    public static FactPath imported(String id) {
        return new FactPath(new String[] {FactType.IMPORT.word(), id}, FactType.IMPORT);
    }

    /**
     * The path of what a jar's lock says about the jar.
     *
     * @return {@code jar}
     */
    public static FactPath jar() {
        return records(FactType.JAR);
    }

    /** The path that all records of a type start with. */
    static FactPath records(FactType type) {
        return new FactPath(new String[] {type.word()}, type);
    }

    /**
     * The path of a record.
     *
     * @param record {@link FactType#REMOVED} or {@link FactType#WAS}
     * @return {@code removed table iot code 4009}
     */
    public FactPath recordedAs(FactType record) {
        return new FactPath(join(new String[] {record.word()}, words), record);
    }

    /**
     * Continues this path by a type that has a word and no name.
     *
     * @param child such as {@link FactType#MEANING}
     * @return a longer path
     */
    public FactPath at(FactType child) {
        return new FactPath(join(words, child.word()), child);
    }

    /**
     * Continues this path by a type that has a name.
     *
     * @param child such as {@link FactType#CODE}
     * @param name such as {@code 4009}
     * @return a longer path
     */
    public FactPath at(FactType child, String name) {
        return new FactPath(child.word().isEmpty() ? join(words, name) : join(words, child.word(), name), child);
    }

    /** This path and one more word, such as the older value that a record tells of. */
    FactPath and(String word) {
        return new FactPath(join(words, word));
    }

    /**
     * The same path with another beginning.
     *
     * @param from what this path starts with
     * @param to what it is to start with
     * @return the path at its new place
     */
    public FactPath moved(FactPath from, FactPath to) {
        return new FactPath(join(to.words, Arrays.copyOfRange(words, from.words.length, words.length)));
    }

    /**
     * The same path with another last word.
     *
     * @param name the new name of what the path is about
     * @return a path of the same type
     */
    public FactPath renamed(String name) {
        String[] renamed = words.clone();
        renamed[renamed.length - 1] = name;
        return new FactPath(renamed, type);
    }

    /**
     * Whether the path is of this type.
     *
     * @param other a type
     * @return false also for a longer path
     */
    public boolean is(FactType other) {
        return type == other && words.length == type.length();
    }

    /**
     * Whether the path is of any type.
     *
     * @return false for {@code table iot code}, and for words that no type has
     */
    public boolean isKnown() {
        return words.length == type.length();
    }

    /**
     * Whether the path is of this type or continues one that is.
     *
     * @param other a type
     * @return true for {@code table iot code 4009 name} and {@link FactType#CODE}
     */
    public boolean isWithin(FactType other) {
        return type.isWithin(other);
    }

    /**
     * The beginning of this path that is of a type.
     *
     * @param outer a type that this path is within
     * @return {@code table iot code 4009} for {@link FactType#CODE}
     */
    public FactPath up(FactType outer) {
        return words.length == outer.length() ? this : new FactPath(Arrays.copyOf(words, outer.length()), outer);
    }

    /**
     * The name that a type has in this path.
     *
     * @param outer a type with a name that this path is within
     * @return {@code 4009} for {@link FactType#CODE}
     */
    public String name(FactType outer) {
        return words[outer.length() - 1];
    }

    /**
     * The last word.
     *
     * @return the name of what the path is about, where that has one
     */
    public String name() {
        return words[words.length - 1];
    }

    /** The type of the longest beginning that is known. */
    FactType type() {
        return type;
    }

    /**
     * How many words the path has.
     *
     * @return at least 1
     */
    public int length() {
        return words.length;
    }

    /** The first words, of this count. */
    FactPath first(int count) {
        return count == words.length ? this : new FactPath(Arrays.copyOf(words, count));
    }

    /** The path without its first word, which says what kind of record it is. */
    FactPath withoutFirst() {
        return new FactPath(Arrays.copyOfRange(words, 1, words.length));
    }

    /**
     * The words from an index on, as one text.
     *
     * @param index from 0
     * @return empty if there are no more words
     */
    public String wordsFrom(int index) {
        return String.join(" ", Arrays.asList(words).subList(index, words.length));
    }

    /**
     * The words behind the beginning that is of a type, for people.
     *
     * @param outer a type that this path is within
     * @return {@code name} for {@code table iot code 4009 name} and {@link FactType#CODE}
     */
    public String wordsAfter(FactType outer) {
        return wordsFrom(outer.length());
    }

    /**
     * All beginnings of this path that name something: a table, a mapping, or something within one.
     *
     * @return from the first two words to this path itself
     */
    public List<FactPath> beginnings() {
        List<FactPath> beginnings = new ArrayList<>();
        for (int length = 2; length <= words.length; length++) {
            beginnings.add(first(length));
        }
        return beginnings;
    }

    /**
     * Whether this path is the other or continues it.
     *
     * @param beginning another path
     * @return true for equal paths, too
     */
    public boolean startsWith(FactPath beginning) {
        int length = beginning.words.length;
        return words.length >= length && Arrays.equals(words, 0, length, beginning.words, 0, length);
    }

    /**
     * The facts about this path and what is within it.
     *
     * @param <V> what is kept of each fact
     * @param facts by their paths
     * @return a view: facts that are removed from it are removed from the map
     */
    public <V> SortedMap<FactPath, V> in(SortedMap<FactPath, V> facts) {
        return facts.subMap(this, end());
    }

    /**
     * The paths that are this one or within it.
     *
     * @param paths some paths
     * @return a view: paths that are removed from it are removed from the set
     */
    public SortedSet<FactPath> in(SortedSet<FactPath> paths) {
        return paths.subSet(this, end());
    }

    /** The least path that is greater than all within this one. */
    private FactPath end() {
        String[] end = words.clone();
        end[end.length - 1] += '\0';
        return new FactPath(end, type);
    }

    /**
     * The path as one word, which names it on a command line.
     *
     * @return {@code table/iot/code/4009}
     */
    public String key() {
        return String.join("/", words);
    }

    private static String[] join(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Compares word by word, so that facts about one subject are adjacent. */
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

    /** The path as a lock writes it, made safe to print. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        addTo(line);
        return PrintableText.of(line.toString());
    }

    void addTo(StringBuilder line) {
        LockLine.addWords(words, line);
    }
}
