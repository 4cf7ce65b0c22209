package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Status} from 0x80040000 to 0x8004FFFF. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum StatusFrom0x80040000 implements Status {
    /** 0x80040154 Class Not Registered. */
    CLASS_NOT_REGISTERED(0x80040154, "Class Not Registered", "");

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

    StatusFrom0x80040000(int bits, String phrase, String meaning) {
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
            for (StatusFrom0x80040000 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static DeviceCode of(StatusFrom0x80040000 code) {
            return switch (code) {
                case CLASS_NOT_REGISTERED -> DeviceCodeFrom0.BROKEN;
            };
        }
    }
}
