package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table vendor.
 *
 * <p>A profile of {@link DeviceCode}: the same numbers, with names and wording of its own.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum VendorCode implements AnyVendorCode {
    /** 999 Smashed. */
    SMASHED(999, "Smashed", ""),

    /** 4009 In The Way. */
    IN_THE_WAY(4009, "In The Way", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static VendorCode find(int number) {
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
    public static VendorCode of(int number) {
        VendorCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("vendor", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyVendorCode.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyVendorCode decode(int number) {
        VendorCode known = find(number);
        return known != null ? known : new AnyVendorCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static VendorCode findByName(String name) {
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
     * The target in the table {@code device}.
     *
     * <p>It has the same number.
     *
     * @return the target, never null
     */
    public DeviceCode toDevice() {
        return ToDevice.TARGETS[ordinal()];
    }

    /** The numbers, each at its slot; no two share a slot. */
    private static final int[] keysBySlot = new int[1 << 2];

    private static final VendorCode[] codesBySlot = new VendorCode[keysBySlot.length];

    static {
        for (VendorCode code : values()) {
            int slot = slot(code.number());
            keysBySlot[slot] = code.number();
            codesBySlot[slot] = code;
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
     * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 2));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final VendorCode[] codesBySlot = new VendorCode[textsBySlot.length];

        static {
            for (VendorCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, VendorCode code) {
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

    /**
     * The mapping to {@code device}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
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
