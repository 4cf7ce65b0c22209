package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Fault} from 0x80070000 to 0x8007FFFF. */
@Generated("codes.yaml")
public enum FaultFrom0x80070000 implements Fault {
    /** 0x80070005 Access Denied. */
    ACCESS_DENIED(0x80070005, "Access Denied", "", "fault 2147942405");

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
    public String textForm() {
        return textForm;
    }

    private final int bits;

    private final String phrase;

    private final String meaning;

    private final String textForm;

    FaultFrom0x80070000(int bits, String phrase, String meaning, String textForm) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.textForm = textForm;
    }
}
