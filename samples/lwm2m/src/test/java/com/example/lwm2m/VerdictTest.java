package com.example.lwm2m;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void theTableDecides() {
        assertEquals(Verdict.Kind.ALLOWED, kind(Lwm2mOperation.READ, CoapCode.NOT_FOUND));
        assertEquals(Verdict.Kind.ALLOWED_AS_FALLBACK, kind(Lwm2mOperation.READ, CoapCode.INTERNAL_SERVER_ERROR));
        assertEquals(Verdict.Kind.NOT_IN_TABLE, kind(Lwm2mOperation.READ, CoapCode.CREATED));
        assertEquals(Verdict.Kind.NOT_IN_TABLE, kind(Lwm2mOperation.READ, CoapCode.decodeText("4.30")));
    }

    @Test
    void aLaterEditionAddsToTheTable() {
        assertEquals(Verdict.Kind.LATER_EDITION, kind(Lwm2mOperation.WRITE, CoapCode.REQUEST_ENTITY_TOO_LARGE));
        assertEquals(Verdict.Kind.NOT_IN_TABLE, kind(Lwm2mOperation.READ, CoapCode.REQUEST_ENTITY_TOO_LARGE));
        assertEquals(
                Verdict.Kind.NOT_IN_TABLE, kind(Lwm2mOperation.BOOTSTRAP_WRITE, CoapCode.REQUEST_ENTITY_TOO_LARGE));
    }

    private static Verdict.Kind kind(Lwm2mOperation operation, AnyCoapCode code) {
        return Verdict.of(operation, code).kind();
    }
}
