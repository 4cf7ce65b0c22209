package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Fault} from 0 to 999. */
@Generated("codes.yaml")
public enum FaultFrom0 implements Fault {
    /** 1 Lamp: It is broken. */
    LAMP(1, "Lamp", "It is broken.", "1 Lamp");

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

    FaultFrom0(int bits, String phrase, String meaning, String textForm) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.textForm = textForm;
    }
}
