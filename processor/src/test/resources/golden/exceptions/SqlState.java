package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table sqlstate. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum SqlState implements AnySqlState {
    /** 23505 Unique Violation. */
    UNIQUE_VIOLATION("23505", "Unique Violation", "");

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    public static SqlState find(String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "23505" -> UNIQUE_VIOLATION;
            default -> null;
        };
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static SqlState of(String text) {
        SqlState found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("sqlstate", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnySqlState.Unknown} with the value if the table has no such code
     */
    public static AnySqlState decode(String text) {
        SqlState known = find(text);
        return known != null ? known : new AnySqlState.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static SqlState findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    public String phrase() {
        return phrase;
    }

    /**
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    SqlState(String text, String phrase, String meaning) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 2];

        private static final SqlState[] codesBySlot = new SqlState[textsBySlot.length];

        static {
            for (SqlState code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, SqlState code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 2);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
