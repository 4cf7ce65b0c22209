package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table facility.
 */
@Generated("codes.yaml")
public enum Facility implements AnyFacility {
    /**
     * 0 Nothing.
     */
    NOTHING(0, "Nothing", ""),

    /**
     * 7 Win32.
     */
    WIN32(7, "Win32", "");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
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
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null when the table has none
     */
    public static Facility find(int bits) {
        return codesBySlot[slot(bits)];
    }

    /**
     * The slot of a number. All outside the range have the last one, which stays empty; it is a power of
     * two, so a mask tells these.
     */
    private static int slot(int bits) {
        int last = codesBySlot.length - 1;
        int slot = bits & last - 1;
        return slot == bits ? slot : last;
    }

    /**
     * The constant of a code that must be known.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    public static Facility of(int bits) {
        Facility found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("facility", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param bits the 32 bits of the number
     * @return the constant, for which nothing is allocated, or an {@link AnyFacility.Unknown} that keeps
     *     the value
     */
    public static AnyFacility decode(int bits) {
        Facility known = find(bits);
        return known != null ? known : new AnyFacility.Unknown(bits);
    }

    /**
     * As {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     */
    public static Facility find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * As {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     * @throws UnknownCodeException when the number is outside that range, or the table does not have it
     */
    public static Facility of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("facility", number);
        }
        return of((int) number);
    }

    /**
     * As {@link #decode(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     * @throws UnknownCodeException when the number is outside that range
     */
    public static AnyFacility decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("facility", number);
        }
        return decode((int) number);
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }
}
