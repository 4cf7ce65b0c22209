package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table hresult. */
@Generated("codes.yaml")
@NullMarked
public enum HResult implements AnyHResult {
    /** 1 Not Done. */
    NOT_DONE(1, "Not Done", ""),

    /** 0x80070005 Access Denied. */
    ACCESS_DENIED(0x80070005, "Access Denied", "");

    /**
     * Finds the code with this number.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable HResult find(int bits) {
        int slot = slot(bits);
        return keysBySlot[slot] == bits ? codesBySlot[slot] : null;
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static HResult of(int bits) {
        HResult found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("hresult", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or an {@link AnyHResult.Unknown} with the value if the table has no such code
     */
    public static AnyHResult decode(int bits) {
        HResult known = find(bits);
        return known != null ? known : new AnyHResult.Unknown(bits);
    }

    /**
     * Does the same as {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #find(int)}, or null for a number outside that range
     */
    public static @Nullable HResult find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * Does the same as {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #of(int)}
     * @throws UnknownCodeException if the number is outside that range, or the table has no such code
     */
    public static HResult of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("hresult", number);
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
    public static AnyHResult decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("hresult", number);
        }
        return decode((int) number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable HResult findByName(@Nullable String name) {
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
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HResult fromJson(Object value) {
        return of(WireValues.asUint32("hresult", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static HResult fromString(String value) {
        return of(WireValues.asUint32("hresult", value));
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

    /** The numbers, each at its slot; no two share a slot. */
    private static final int[] keysBySlot = new int[1 << 2];

    private static final HResult[] codesBySlot = new HResult[keysBySlot.length];

    static {
        for (HResult code : values()) {
            int slot = slot(code.bits());
            keysBySlot[slot] = code.bits();
            codesBySlot[slot] = code;
        }
    }

    private final int bits;

    private final String phrase;

    private final String meaning;

    HResult(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x55B3B458F763D365L) >>> (Long.SIZE - 2));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final HResult[] codesBySlot = new HResult[textsBySlot.length];

        static {
            for (HResult code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, HResult code) {
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
