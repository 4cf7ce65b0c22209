package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;

/** The table coap. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum CoapCode implements AnyCoapCode {
    /** 4.04 Not Found. */
    NOT_FOUND(132, "4.04", "Not Found", "");

    /**
     * Finds the code with this number.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, or null if the table has no such code
     */
    public static CoapCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static CoapCode of(int number) {
        CoapCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.ofCoap("coap", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, or an {@link AnyCoapCode.Unknown} with the value if the table has no such code
     * @throws IllegalArgumentException if the number is not 0 to 255
     */
    public static AnyCoapCode decode(int number) {
        CoapCode known = find(number);
        return known != null ? known : new AnyCoapCode.Unknown(number);
    }

    /**
     * Does the same as {@link #find(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #find(int)}
     */
    public static CoapCode find(byte number) {
        return find(Byte.toUnsignedInt(number));
    }

    /**
     * Does the same as {@link #of(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #of(int)}
     */
    public static CoapCode of(byte number) {
        return of(Byte.toUnsignedInt(number));
    }

    /**
     * Does the same as {@link #decode(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #decode(int)}
     */
    public static AnyCoapCode decode(byte number) {
        return decode(Byte.toUnsignedInt(number));
    }

    /**
     * Finds the code with this text.
     *
     * @param text the code as text, such as {@code 4.04}; may be null
     * @return the constant, or null if the table has no such code
     */
    public static CoapCode findByText(String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "4.04" -> NOT_FOUND;
            default -> null;
        };
    }

    /**
     * Does the same as {@link #decode(int)}, for a code as text.
     *
     * @param text the code as text, such as {@code 4.04}
     * @return the constant, or an {@link AnyCoapCode.Unknown} with the value if the table has no such code
     * @throws IllegalArgumentException if the text is not a class from 0 to 7, a point and two digits up
     *     to 31
     */
    public static AnyCoapCode decodeText(String text) {
        CoapCode known = findByText(text);
        return known != null ? known : new AnyCoapCode.Unknown(WireValues.asCoap("coap", text));
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static CoapCode findByName(String name) {
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
    public int number() {
        return number;
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

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final CoapCode[] codesBySlot = new CoapCode[256 + 1];

    static {
        for (CoapCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String text;

    private final String phrase;

    private final String meaning;

    CoapCode(int number, String text, String phrase, String meaning) {
        this.number = number;
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int slot = number & (last - 1);
        return slot == number ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 2];

        private static final CoapCode[] codesBySlot = new CoapCode[textsBySlot.length];

        static {
            for (CoapCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, CoapCode code) {
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
