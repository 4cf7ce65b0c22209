package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link SqlState} that begin with 0E. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum SqlStateOf0E implements SqlState {
    /** 0E001 Also Invalid. */
    ALSO_INVALID("0E001", "Also Invalid", "", null),

    /** 0e000 Invalid. */
    INVALID("0e000", "Invalid", "", null);

    @Override
    public String text() {
        return text;
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
    public String vendor() {
        return vendor;
    }

    @Override
    public VendorCode toVendor() {
        return ToVendor.TARGETS[ordinal()];
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    private final String vendor;

    SqlStateOf0E(String text, String phrase, String meaning, String vendor) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.vendor = vendor;
    }

    /**
     * The mapping to {@code vendor}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToVendor {
        static final VendorCode[] TARGETS = new VendorCode[values().length];

        static {
            for (SqlStateOf0E code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static VendorCode of(SqlStateOf0E code) {
            return switch (code) {
                case ALSO_INVALID -> VendorCode.IN_THE_WAY;
                case INVALID -> VendorCode.IN_THE_WAY;
            };
        }
    }
}
