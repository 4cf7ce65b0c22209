package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Fault} from 1000 to 1999. */
@Generated("codes.yaml")
public enum FaultFrom1000 implements Fault {
    /** 1001 Motor. */
    MOTOR(1001, "Motor", "", "1001 Motor");

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

    FaultFrom1000(int bits, String phrase, String meaning, String textForm) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.textForm = textForm;
    }
}
