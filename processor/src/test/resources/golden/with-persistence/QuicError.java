package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table quic. */
@Generated("codes.yaml")
@NullMarked
public enum QuicError implements AnyQuicError {
    /** 0x10c Request Cancelled. */
    REQUEST_CANCELLED(0x10cL, "Request Cancelled", ""),

    /** 0x3fffffffffffffff Largest. */
    LARGEST(0x3fffffffffffffffL, "Largest", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable QuicError find(long number) {
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
    public static QuicError of(long number) {
        QuicError found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("quic", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyQuicError.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyQuicError decode(long number) {
        QuicError known = find(number);
        return known != null ? known : new AnyQuicError.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable QuicError findByName(@Nullable String name) {
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
    public static QuicError fromJson(Object value) {
        return of(WireValues.asLong("quic", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static QuicError fromString(String value) {
        return of(WireValues.asLong("quic", value));
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
    private static final long[] keysBySlot = new long[1 << 2];

    private static final QuicError[] codesBySlot = new QuicError[keysBySlot.length];

    static {
        for (QuicError code : values()) {
            int slot = slot(code.number());
            keysBySlot[slot] = code.number();
            codesBySlot[slot] = code;
        }
    }

    private final long number;

    private final String phrase;

    private final String meaning;

    QuicError(long number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(long key) {
        return (int) ((key * 0x9077873B9560201DL) >>> (Long.SIZE - 2));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final QuicError[] codesBySlot = new QuicError[textsBySlot.length];

        static {
            for (QuicError code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, QuicError code) {
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
