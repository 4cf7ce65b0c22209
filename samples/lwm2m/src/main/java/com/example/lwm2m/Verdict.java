package com.example.lwm2m;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;

/** What the operation table says about an answer. */
enum Verdict {
    ALLOWED("allowed"),
    ALLOWED_AS_FALLBACK("allowed as the fallback"),
    LATER_EDITION("not in the table, but in a later edition"),
    NOT_IN_TABLE("not in the table");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(Lwm2mOperation operation, AnyCoapCode code) {
        if (!(code instanceof CoapCode known)) {
            return NOT_IN_TABLE;
        }
        if (operation.allows(known)) {
            return ALLOWED;
        }
        if (operation.mayAnswer(known)) {
            return ALLOWED_AS_FALLBACK;
        }
        return LaterEdition.allows(operation, known) ? LATER_EDITION : NOT_IN_TABLE;
    }

    @Override
    public String toString() {
        return text;
    }
}
