package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link SqlState} that begin with \u00d6-. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
public enum SqlStateOf_D6_2D implements SqlState {
    /**
     * \u00f6-1 Odd.
     *
     * <p>vendor: \u00f6.
     */
    ODD("\u00f6-1", "Odd", "", "\u00f6");

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

    SqlStateOf_D6_2D(String text, String phrase, String meaning, String vendor) {
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
            for (SqlStateOf_D6_2D code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static VendorCode of(SqlStateOf_D6_2D code) {
            return switch (code) {
                case ODD -> VendorCode.IN_THE_WAY;
            };
        }
    }
}
