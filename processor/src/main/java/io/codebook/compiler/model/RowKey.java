package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a row in a code table, in the order in which messages list them. No field of a table can have one of these
 * as its id, except {@link #LINK} and {@link #REMEDY}, which came later: there the field is meant.
 */
public enum RowKey {
    /** The name of the code, such as {@code Not Found}; required, and one line. */
    NAME(false),
    /** What the code says; an empty line starts a new paragraph. */
    MEANING(true),
    /** The Java constant, where the one derived from the name is not wanted. */
    CONSTANT(false),
    /** Older names, whose constants are kept. */
    ALIASES(false),
    /** Other names in use, whose constants are as good as the first. */
    SYNONYMS(false),
    /** Why not to use the code, and what to use instead. */
    DEPRECATED(true),
    /** Why the code is not sent any more. */
    RETIRED(true),
    /** The version of the table that added the code: 1 or higher. */
    SINCE(true),
    /** The code to send to peers of an older version. */
    FALLBACK(false),
    /** Free text for the Javadoc. */
    DOC(true),
    /** Where the code is explained further: an http or https address. */
    LINK(true),
    /** What the receiver of the code should do. */
    REMEDY(true),
    /** Why the number is kept free; such a row has no other key. */
    RESERVED(false);

    /** The keys whose value is an optional text, which {@link Row#texts()} holds. */
    public static final List<RowKey> TEXTS = texts();

    private final String word = name().toLowerCase(Locale.ROOT);
    private final boolean isText;

    RowKey(boolean isText) {
        this.isText = isText;
    }

    /** The key as codes.yaml spells it, such as {@code meaning}. */
    public String word() {
        return word;
    }

    /** The key of a word of codes.yaml, or null when no row has such a key. */
    public static @Nullable RowKey of(String word) {
        for (RowKey key : values()) {
            if (key.word.equals(word)) {
                return key;
            }
        }
        return null;
    }

    /** The words that cannot be the id of a field. */
    public static List<String> reservedWords() {
        List<String> words = words();
        words.removeAll(List.of(LINK.word, REMEDY.word));
        return words;
    }

    /** The words of all keys. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (RowKey key : values()) {
            words.add(key.word);
        }
        return words;
    }

    private static List<RowKey> texts() {
        List<RowKey> texts = new ArrayList<>();
        for (RowKey key : values()) {
            if (key.isText) {
                texts.add(key);
            }
        }
        return Collections.unmodifiableList(texts);
    }
}
