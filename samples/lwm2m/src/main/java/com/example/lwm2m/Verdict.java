package com.example.lwm2m;

import com.example.lwm2m.codes.LaterEdition;
import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import java.util.List;

/**
 * What the operation tables say about an answer.
 *
 * @param kind whether a table allows it
 * @param reasons what the code means here; empty if no table says it
 */
record Verdict(Kind kind, List<String> reasons) {

    /** Whether a table allows an answer. */
    enum Kind {
        ALLOWED("allowed"),
        ALLOWED_AS_FALLBACK("allowed as the fallback"),
        LATER_EDITION("not in the table, but in a later edition"),
        NOT_IN_TABLE("not in the table");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Verdict of(Lwm2mOperation operation, AnyCoapCode code) {
        if (code instanceof CoapCode known) {
            if (operation.allows(known)) {
                return new Verdict(Kind.ALLOWED, operation.reasons(known));
            }
            if (operation.mayAnswer(known)) {
                return new Verdict(Kind.ALLOWED_AS_FALLBACK, List.of());
            }
            for (LaterEdition later : LaterEdition.values()) {
                // By constant: the operation Write is there twice, and only one of them has a later answer.
                if (later.name().equals(operation.name()) && later.allows(known)) {
                    return new Verdict(Kind.LATER_EDITION, later.reasons(known));
                }
            }
        }
        return new Verdict(Kind.NOT_IN_TABLE, List.of());
    }
}
