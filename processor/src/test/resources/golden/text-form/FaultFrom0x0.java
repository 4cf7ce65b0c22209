package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Fault} from 0x0 to 0xFFFF. */
@Generated("codes.yaml")
public enum FaultFrom0x0 implements Fault {
    /** 1 One. */
    ONE(1, "One", "", "fault 1");

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

    FaultFrom0x0(int bits, String phrase, String meaning, String textForm) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.textForm = textForm;
    }
}
