package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Status} from 0x0 to 0xFFFF. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum StatusFrom0x0 implements Status {
    /** 0 Fine. */
    FINE(0, "Fine", "");

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

    private final int bits;

    private final String phrase;

    private final String meaning;

    StatusFrom0x0(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The mapping to {@code device}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToDevice {
        static final DeviceCode[] TARGETS = new DeviceCode[values().length];

        static {
            for (StatusFrom0x0 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static DeviceCode of(StatusFrom0x0 code) {
            return switch (code) {
                case FINE -> DeviceCodeFrom0.OK;
            };
        }
    }
}
