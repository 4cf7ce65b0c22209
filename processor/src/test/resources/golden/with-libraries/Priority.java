package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table priority. */
@Generated("codes.yaml")
@NullMarked
public enum Priority implements AnyPriority {
    /** high High. */
    HIGH("high", "High", "", 20),

    /** low Low. */
    LOW("low", "Low", "", 10);

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable Priority find(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "high" -> HIGH;
            case "low" -> LOW;
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
    public static Priority of(String text) {
        Priority found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("priority", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnyPriority.Unknown} with the value if the table has no such code
     */
    public static AnyPriority decode(String text) {
        Priority known = find(text);
        return known != null ? known : new AnyPriority.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable Priority findByName(@Nullable String name) {
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
    public static @Nullable Priority findByRank(int value) {
        return ByRank.codesBySlot[ByRank.slot(value)];
    }

    /**
     * Decodes a code that a peer sent by its <code>rank</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>rank</code>
     * @return the constant, or an {@link AnyPriority.UnknownRank} with the value if the table has no such
     *     code
     */
    public static AnyPriority decodeByRank(int value) {
        Priority known = findByRank(value);
        return known != null ? known : new AnyPriority.UnknownRank(value);
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the <code>rank</code>
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Priority fromJson(Object value) {
        int key = WireValues.asInt("priority", value);
        Priority found = findByRank(key);
        if (found == null) {
            throw UnknownCodeException.by("priority", "rank", String.valueOf(key));
        }
        return found;
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the <code>rank</code>, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static Priority fromString(String value) {
        int key = WireValues.asInt("priority", value);
        Priority found = findByRank(key);
        if (found == null) {
            throw UnknownCodeException.by("priority", "rank", String.valueOf(key));
        }
        return found;
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
    @Override
    public int rank() {
        return rank;
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    private final int rank;

    Priority(String text, String phrase, String meaning, int rank) {
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

        private static final Priority[] codesBySlot = new Priority[textsBySlot.length];

        static {
            for (Priority code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Priority code) {
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
        private static final Priority[] codesBySlot = new Priority[32 + 1];

        static {
            for (Priority code : values()) {
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
