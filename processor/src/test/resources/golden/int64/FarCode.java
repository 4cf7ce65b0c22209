package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table far. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum FarCode implements AnyFarCode {
    /** -9223372036854775808 Smallest. */
    SMALLEST(-9223372036854775808L, "Smallest", ""),

    /** -1 Below Zero. */
    BELOW_ZERO(-1L, "Below Zero", ""),

    /** 9007199254740993 Beyond Doubles. */
    BEYOND_DOUBLES(9007199254740993L, "Beyond Doubles", ""),

    /** 9223372036854775807 Largest. */
    LARGEST(9223372036854775807L, "Largest", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static FarCode find(long number) {
        int slot = slot(number);
        return keysBySlot[slot] == number ? codesBySlot[slot] : null;
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static FarCode of(long number) {
        FarCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("far", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyFarCode.Unknown} with the value if the table has no such code
     */
    public static AnyFarCode decode(long number) {
        FarCode known = find(number);
        return known != null ? known : new AnyFarCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static FarCode findByName(String name) {
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
    public long number() {
        return number;
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

    /** The numbers, each at its slot; no two share a slot. */
    private static final long[] keysBySlot = new long[1 << 3];

    private static final FarCode[] codesBySlot = new FarCode[keysBySlot.length];

    static {
        for (FarCode code : values()) {
            int slot = slot(code.number());
            keysBySlot[slot] = code.number();
            codesBySlot[slot] = code;
        }
    }

    private final long number;

    private final String phrase;

    private final String meaning;

    FarCode(long number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * Maps the keys of this table to different slots: the upper 3 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 3));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 4];

        private static final FarCode[] codesBySlot = new FarCode[textsBySlot.length];

        static {
            for (FarCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, FarCode code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 4);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
