package com.example.codes;

import io.codebook.Generated;

/** The codes of {@link Fault} from 0 to 999. */
@Generated("codes.yaml")
public enum FaultFrom0 implements Fault {
    /** 0x10 Lamp. */
    LAMP(0x00000010, "Lamp", "");

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

    private final int bits;

    private final String phrase;

    private final String meaning;

    FaultFrom0(int bits, String phrase, String meaning) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
    }
}
