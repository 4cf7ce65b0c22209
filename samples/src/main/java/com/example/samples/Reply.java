package com.example.samples;

import com.example.samples.codes.IotCode;
import io.codebook.standard.HttpStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reply of a service.
 *
 * @param status the HTTP status
 * @param body the JSON body
 */
record Reply(HttpStatus status, ObjectNode body) {

    /** Feed data was accepted; {@code status} says how, and services may add further words. */
    static Reply success(String status) {
        ObjectNode body = coded(IotCode.OK);
        body.put("status", status);
        return new Reply(IotCode.OK.toHttp(), body);
    }

    /** The number and the label come from one code, so they always belong together. */
    static Reply error(IotCode code, String message, String requestId) {
        ObjectNode body = coded(code);
        ObjectNode error = body.putObject("error");
        error.put("type", code.errorType());
        error.put("message", message);
        error.putObject("details");
        body.put("request_id", requestId);
        return new Reply(code.toHttp(), body);
    }

    private static ObjectNode coded(IotCode code) {
        return JsonNodeFactory.instance.objectNode().put("code", code.number());
    }
}
