package com.example.lwm2m;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;

/**
 * An answer that came over the wire.
 *
 * @param time when the request was made, or the notification arrived, by {@link System#nanoTime()}
 * @param operation what was asked for
 * @param request the request as people write it, such as {@code GET /3/0/0}
 * @param code the code of the answer, known or not
 */
record Answer(long time, Lwm2mOperation operation, String request, AnyCoapCode code) {

    /** What the operation tables say about this answer. */
    Verdict verdict() {
        return Verdict.of(operation, code);
    }

    /** The number and name of the code, such as {@code 4.04 Not Found}. */
    String codeTitle() {
        return code instanceof CoapCode known
                ? known.text() + " " + operation.phrase(known)
                : code.text() + " (unknown)";
    }
}
