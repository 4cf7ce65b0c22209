package com.example.lwm2m;

import org.eclipse.californium.core.coap.Request;

/** CoAP requests with a payload. */
final class Requests {
    /** A content format that no device knows. */
    static final int UNKNOWN_FORMAT = 65_000;

    private Requests() {}

    static Request put(String payload, int format) {
        return with(payload, format, Request.newPut());
    }

    static Request post(String payload, int format) {
        return with(payload, format, Request.newPost());
    }

    private static Request with(String payload, int format, Request request) {
        request.setPayload(payload);
        request.getOptions().setContentFormat(format);
        return request;
    }
}
