package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table sqlstate. */
@Generated("codes.yaml")
@NullMarked
public enum SqlState implements AnySqlState {
    /** 00000 Successful Completion. */
    SUCCESSFUL_COMPLETION("00000", "Successful Completion", "", 0),

    /** 23505 Unique Violation. */
    UNIQUE_VIOLATION("23505", "Unique Violation", "", 1);

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable SqlState find(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "00000" -> SUCCESSFUL_COMPLETION;
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
    public static @Nullable SqlState findByName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    /**
     * Finds the code with this {@code rank}.
     *
     * @param value the {@code rank}
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable SqlState findByRank(int value) {
        return ByRank.codesBySlot[ByRank.slot(value)];
    }

    /**
     * Decodes a code that a peer sent by its <code>rank</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>rank</code>
     * @return the constant, or an {@link AnySqlState.UnknownRank} with the value if the table has no such
     *     code
     */
    public static AnySqlState decodeByRank(int value) {
        SqlState known = findByRank(value);
        return known != null ? known : new AnySqlState.UnknownRank(value);
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the code
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SqlState fromJson(Object value) {
        return of(WireValues.asText("sqlstate", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the code, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static SqlState fromString(String value) {
        return of(WireValues.asText("sqlstate", value));
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

    /**
     * The {@code rank} of this code.
     *
     * @return the value
     */
    public int rank() {
        return rank;
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    private final int rank;

    SqlState(String text, String phrase, String meaning, int rank) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.rank = rank;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

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
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 3);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /** The constants by {@code rank()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByRank {
        /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
        private static final SqlState[] codesBySlot = new SqlState[2 + 1];

        static {
            for (SqlState code : values()) {
                codesBySlot[slot(code.rank())] = code;
            }
        }

        /**
         * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
         * is a power of two, so one mask does the range check.
         */
        private static int slot(int value) {
            int last = codesBySlot.length - 1;
            int slot = value & (last - 1);
            return slot == value ? slot : last;
        }
    }
}
