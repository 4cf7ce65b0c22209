package com.example.codes;

import io.codebook.Generated;

/**
 * The codes of {@link Status} from 0xFFFF0000 to 0xFFFFFFFF.
 */
@Generated("codes.yaml")
public enum StatusFrom0xFFFF0000 implements Status {
    /**
     * 0xFFFFFFFF Unspecified.
     */
    UNSPECIFIED(0xFFFFFFFF, "Unspecified", "");

    private final int bits;

    private final String phrase;

    private final String meaning;

    StatusFrom0xFFFF0000(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    static StatusFrom0xFFFF0000 find(int bits) {
        int distance = bits - ByNumber.FIRST;
        int slot = distance & ByNumber.NONE - 1;
        return ByNumber.CODES[slot == distance ? slot : ByNumber.NONE];
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public DeviceCode toDevice() {
        return ToDevice.TARGETS[ordinal()];
    }

    /**
     * The constants at the places of their numbers, null in the gaps.
     */
    private static final class ByNumber {
        static final int FIRST = -1;

        /**
         * The slot of all numbers outside the range. It is a power of two, so a mask tells these.
         */
        static final int NONE = 1;

        static final StatusFrom0xFFFF0000[] CODES = new StatusFrom0xFFFF0000[NONE + 1];

        static {
            for (StatusFrom0xFFFF0000 code : values()) {
                CODES[code.bits() - FIRST] = code;
            }
        }
    }

    /**
     * The mapping to {@code device} by ordinal, filled from a switch that javac proves to be total.
     */
    private static final class ToDevice {
        static final DeviceCode[] TARGETS = new DeviceCode[values().length];

        static {
            for (StatusFrom0xFFFF0000 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static DeviceCode of(StatusFrom0xFFFF0000 code) {
            return switch (code) {
                case UNSPECIFIED -> DeviceCodeFrom0.BROKEN;
            };
        }
    }
}
