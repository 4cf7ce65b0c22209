package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table facility. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum Facility implements AnyFacility {
    /** 0 Nothing. */
    NOTHING(0, "Nothing", ""),

    /** 7 Win32. */
    WIN32(7, "Win32", "");

    /**
     * Finds the code with this number.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null if the table has no such code
     */
    public static Facility find(int bits) {
        return codesBySlot[slot(bits)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static Facility of(int bits) {
        Facility found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("facility", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or an {@link AnyFacility.Unknown} with the value if the table has no such code
     */
    public static AnyFacility decode(int bits) {
        Facility known = find(bits);
        return known != null ? known : new AnyFacility.Unknown(bits);
    }

    /**
     * Does the same as {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #find(int)}, or null for a number outside that range
     */
    public static Facility find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * Does the same as {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #of(int)}
     * @throws UnknownCodeException if the number is outside that range, or the table has no such code
     */
    public static Facility of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("facility", number);
        }
        return of((int) number);
    }

    /**
     * Does the same as {@link #decode(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #decode(int)}
     * @throws UnknownCodeException if the number is outside that range
     */
    public static AnyFacility decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("facility", number);
        }
        return decode((int) number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static Facility findByName(String name) {
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
    public int bits() {
        return bits;
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

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final Facility[] codesBySlot = new Facility[8 + 1];

    static {
        for (Facility code : values()) {
            codesBySlot[slot(code.bits())] = code;
        }
    }

    private final int bits;

    private final String phrase;

    private final String meaning;

    Facility(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int bits) {
        int last = codesBySlot.length - 1;
        int slot = bits & (last - 1);
        return slot == bits ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final Facility[] codesBySlot = new Facility[textsBySlot.length];

        static {
            for (Facility code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Facility code) {
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
}
