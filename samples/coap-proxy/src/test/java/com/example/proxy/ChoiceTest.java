package com.example.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final StatusChoice PLAIN = new StatusChoice(false, false, false, false);

    @Test
    void anUnknownCodeIsTreatedAsTheGenericOneOfItsClass() {
        assertEquals(HttpStatus.BAD_REQUEST, PLAIN.statusOf(CoapCode.decodeText("4.30")));
        assertEquals(HttpStatus.BAD_GATEWAY, PLAIN.statusOf(CoapCode.decodeText("2.30")));
        assertEquals(CoapCode.BAD_REQUEST, CodeChoice.codeOf(HttpStatus.decode(499), Code.GET));
        assertEquals(CoapCode.DELETED, CodeChoice.codeOf(HttpStatus.decode(299), Code.DELETE));
    }

    @Test
    void whatHasNoTargetIsABadGateway() {
        assertEquals(HttpStatus.BAD_GATEWAY, PLAIN.statusOf(CoapCode.CONTINUE));
        assertEquals(CoapCode.BAD_GATEWAY, CodeChoice.codeOf(HttpStatus.FOUND, Code.GET));
    }
}
