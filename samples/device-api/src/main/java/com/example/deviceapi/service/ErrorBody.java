package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The body of an error.
 *
 * @param code the code, a number in JSON
 * @param error what people read
 * @param requestId what support finds the failure by
 */
record ErrorBody(
        IotCode code,
        Error error,
        @JsonProperty("request_id") String requestId) {

    /**
     * What people read.
     *
     * @param type the label of the code
     * @param message what happened this time
     * @param details what else is known
     */
    record Error(String type, String message, Map<String, Object> details) {}

    /** The number and the label come from one code, so they always belong together. */
    static ErrorBody of(IotException failure, String requestId) {
        IotCode code = failure.code();
        return new ErrorBody(code, new Error(code.errorType(), failure.getMessage(), failure.details()), requestId);
    }
}
