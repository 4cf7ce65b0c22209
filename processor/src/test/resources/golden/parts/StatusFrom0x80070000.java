package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Status} from 0x80070000 to 0x8007FFFF. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum StatusFrom0x80070000 implements Status {
    /** 0x80070005 Access Denied. */
    ACCESS_DENIED(0x80070005, "Access Denied", ""),

    /** 0x80070006 Handle. */
    HANDLE(0x80070006, "Handle", "");

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

    StatusFrom0x80070000(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The mapping to {@code device}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @SuppressWarnings("deprecation")
    @Generated("codes.yaml")
    private static final class ToDevice {
        static final DeviceCode[] TARGETS = new DeviceCode[values().length];

        static {
            for (StatusFrom0x80070000 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static DeviceCode of(StatusFrom0x80070000 code) {
            return switch (code) {
                case ACCESS_DENIED -> DeviceCodeFrom4000.BAD_REQUEST;
                case HANDLE -> DeviceCodeFrom0.BROKEN;
            };
        }
    }
}
