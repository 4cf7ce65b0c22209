package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table vendor.
 *
 * <p>A profile of {@link DeviceCode}: the same numbers, with names and wording of its own.
 */
@Generated("codes.yaml")
public enum VendorCode implements AnyVendorCode {
    /**
     * 999 Smashed.
     */
    SMASHED(999, "Smashed", ""),

    /**
     * 4009 In The Way.
     */
    IN_THE_WAY(4009, "In The Way", "");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final VendorCode[] codesBySlot = new VendorCode[4096 + 1];

    static {
        for (VendorCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    VendorCode(int number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the number
     * @return the constant, or null when the table has none
     */
    public static VendorCode find(int number) {
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
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    public static VendorCode of(int number) {
        VendorCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("vendor", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyVendorCode.Unknown} that keeps
     *     the value
     */
    public static AnyVendorCode decode(int number) {
        VendorCode known = find(number);
        return known != null ? known : new AnyVendorCode.Unknown(number);
    }

    @Override
    public int number() {
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The counterpart in the table {@code device}.
     *
     * <p>It has the same number.
     *
     * @return the counterpart, never null
     */
    public DeviceCode toDevice() {
        return ToDevice.TARGETS[ordinal()];
    }

    /**
     * The mapping to {@code device} by ordinal, filled from a switch that javac proves to be total.
     */
    private static final class ToDevice {
        static final DeviceCode[] TARGETS = new DeviceCode[values().length];

        static {
            for (VendorCode code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static DeviceCode of(VendorCode code) {
            return switch (code) {
                case SMASHED -> DeviceCodeFrom0.BROKEN;
                case IN_THE_WAY -> DeviceCodeFrom4000.CONFLICT;
            };
        }
    }
}
