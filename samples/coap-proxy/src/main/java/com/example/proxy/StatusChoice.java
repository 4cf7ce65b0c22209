package com.example.proxy;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;

/**
 * What decides between the statuses that RFC 8075, Table 2 permits for a CoAP code.
 *
 * @param conditional whether the HTTP request was conditional
 * @param optionFromHeader whether a header field of the HTTP request became a CoAP option
 * @param methodsKnown whether the proxy knows the methods of the resource, for the field Allow
 * @param payload whether the CoAP response has a payload
 */
record StatusChoice(boolean conditional, boolean optionFromHeader, boolean methodsKnown, boolean payload) {

    /** The status for the HTTP client. A code without one should not have got through to here: 502. */
    HttpStatus statusOf(AnyCoapCode received) {
        CoapCode code = received.orGeneric();
        HttpStatus standard = code == null ? null : code.toHttp();
        if (standard == null) {
            return HttpStatus.BAD_GATEWAY;
        }
        HttpStatus chosen = choose(code, standard);
        return code.allHttp().contains(chosen) ? chosen : standard;
    }

    private HttpStatus choose(CoapCode code, HttpStatus standard) {
        return switch (code) {
            case DELETED, CHANGED -> payload ? HttpStatus.OK : HttpStatus.NO_CONTENT;
            case VALID -> conditional ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
            case BAD_OPTION -> optionFromHeader ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
            case METHOD_NOT_ALLOWED -> methodsKnown ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.BAD_REQUEST;
            default -> standard;
        };
    }
}
