package com.example.proxy;

import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.util.Optional;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.proxy2.TranslationException;
import org.eclipse.californium.proxy2.http.CrossProtocolTranslator;
import org.eclipse.californium.proxy2.http.MappingProperties;

/** What the proxy of Californium answers. It has tables of its own, and does not look at the exchange. */
final class CaliforniumTables {
    private final CrossProtocolTranslator tables = new CrossProtocolTranslator(new MappingProperties());

    /** The status for a code; empty if the table has none. */
    Optional<HttpStatus> statusOf(CoapCode code) {
        Optional<ResponseCode> known = Coap.californium(code);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(HttpStatus.of(tables.getHttpCode(known.get())));
        } catch (TranslationException e) {
            return Optional.empty();
        }
    }

    /** The code for a status; empty if the table has none. */
    Optional<CoapCode> codeOf(int status, Code method) {
        try {
            return Optional.of(CoapCode.of(tables.getCoapResponseCode(method, status).value));
        } catch (TranslationException e) {
            return Optional.empty();
        }
    }
}
