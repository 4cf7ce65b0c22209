package com.example.proxy;

import io.codebook.standard.AnyHttpStatus;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import org.eclipse.californium.core.coap.CoAP.Code;

/** Decides between the codes that RFC 7252, Section 10.1 permits for an HTTP status: by the method of the request. */
final class CodeChoice {

    private CodeChoice() {}

    /** The code for the CoAP client. A status without one, such as a redirect, is more than the proxy can pass on: 5.02. */
    static CoapCode codeOf(AnyHttpStatus received, Code method) {
        HttpStatus status = received.orGeneric();
        CoapCode standard = status == null ? null : status.toCoap();
        if (standard == null) {
            return CoapCode.BAD_GATEWAY;
        }
        CoapCode success = switch (method) {
            case POST, PUT -> CoapCode.CHANGED;
            case DELETE -> CoapCode.DELETED;
            default -> CoapCode.CONTENT;
        };
        return status.allCoap().contains(success) ? success : standard;
    }
}
