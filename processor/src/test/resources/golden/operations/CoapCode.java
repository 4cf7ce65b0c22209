package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table coap.
 */
@Generated("codes.yaml")
public enum CoapCode implements AnyCoapCode {
    /**
     * 2.04 Changed.
     */
    CHANGED(68, "2.04", "Changed", ""),

    /**
     * 4.00 Bad Request.
     */
    BAD_REQUEST(128, "4.00", "Bad Request", ""),

    /**
     * 4.15 Unsupported Format.
     *
     * @deprecated never sent.
     */
    @Deprecated
    UNSUPPORTED_FORMAT(143, "4.15", "Unsupported Format", ""),

    /**
     * 5.00 Internal Server Error.
     */
    INTERNAL_SERVER_ERROR(160, "5.00", "Internal Server Error", "");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
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
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, or null when the table has none
     */
    public static CoapCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * The slot of a number. All outside the range have the last one, which stays empty; it is a power of
     * two, so a mask tells these.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int slot = number & last - 1;
        return slot == number ? slot : last;
    }

    /**
     * The constant of a code that must be known.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    public static CoapCode of(int number) {
        CoapCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.ofCoap("coap", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, for which nothing is allocated, or an {@link AnyCoapCode.Unknown} that keeps
     *     the value
     */
    public static AnyCoapCode decode(int number) {
        CoapCode known = find(number);
        return known != null ? known : new AnyCoapCode.Unknown(number);
    }

    /**
     * As {@link #find(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which Java takes for negative from 4.00 on
     * @return as there
     */
    public static CoapCode find(byte number) {
        return find(Byte.toUnsignedInt(number));
    }

    /**
     * As {@link #of(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which Java takes for negative from 4.00 on
     * @return as there
     */
    public static CoapCode of(byte number) {
        return of(Byte.toUnsignedInt(number));
    }

    /**
     * As {@link #decode(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which Java takes for negative from 4.00 on
     * @return as there
     */
    public static AnyCoapCode decode(byte number) {
        return decode(Byte.toUnsignedInt(number));
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param text the code as text, such as {@code 4.04}; may be null
     * @return the constant, or null when the table has none
     */
    public static CoapCode findByText(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = ByText.slot(hash);
        return ByText.keysBySlot[slot] == hash && text.equals(ByText.textsBySlot[slot])
                ? ByText.codesBySlot[slot] : null;
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The constants by {@code text()}; filled when one is first looked up.
     */
    private static final class ByText {
        /**
         * The hash codes of the texts at their slots; no two have the same.
         */
        private static final int[] keysBySlot = new int[1 << 3];

        private static final CoapCode[] codesBySlot = new CoapCode[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (CoapCode code : values()) {
                int slot = slot(code.text().hashCode());
                keysBySlot[slot] = code.text().hashCode();
                textsBySlot[slot] = code.text();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots, by the upper 3 bits of a product: the factor was
         * found by trying.
         */
        private static int slot(int key) {
            return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 3);
        }
    }
}
