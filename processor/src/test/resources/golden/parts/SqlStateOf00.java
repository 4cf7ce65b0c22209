package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link SqlState} that begin with 00. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum SqlStateOf00 implements SqlState {
    /** 00000 Successful Completion. */
    SUCCESSFUL_COMPLETION("00000", "Successful Completion", "", null);

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

    SqlStateOf00(String text, String phrase, String meaning, String vendor) {
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
            for (SqlStateOf00 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static VendorCode of(SqlStateOf00 code) {
            return switch (code) {
                case SUCCESSFUL_COMPLETION -> VendorCode.SMASHED;
            };
        }
    }
}
