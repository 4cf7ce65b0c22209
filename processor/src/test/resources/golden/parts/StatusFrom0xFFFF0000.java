package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Status} from 0xFFFF0000 to 0xFFFFFFFF. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum StatusFrom0xFFFF0000 implements Status {
    /** 0xFFFFFFFF Unspecified. */
    UNSPECIFIED(0xFFFFFFFF, "Unspecified", "");

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

    StatusFrom0xFFFF0000(int bits, String phrase, String meaning) {
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
