package com.example.lwm2m;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void theTableDecides() {
        assertEquals(Verdict.ALLOWED, Verdict.of(Lwm2mOperation.READ, CoapCode.NOT_FOUND));
        assertEquals(Verdict.ALLOWED_AS_FALLBACK, Verdict.of(Lwm2mOperation.READ, CoapCode.INTERNAL_SERVER_ERROR));
        assertEquals(Verdict.NOT_IN_TABLE, Verdict.of(Lwm2mOperation.READ, CoapCode.CREATED));
        assertEquals(Verdict.NOT_IN_TABLE, Verdict.of(Lwm2mOperation.READ, CoapCode.decodeText("4.30")));
    }

    @Test
    void aLaterEditionAddsToTheTable() {
        assertEquals(Verdict.LATER_EDITION, Verdict.of(Lwm2mOperation.WRITE, CoapCode.REQUEST_ENTITY_TOO_LARGE));
        assertEquals(Verdict.NOT_IN_TABLE, Verdict.of(Lwm2mOperation.READ, CoapCode.REQUEST_ENTITY_TOO_LARGE));
    }
}
