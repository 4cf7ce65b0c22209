package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The acknowledgement of feed data over MQTT, which has a label in place of a code.
 *
 * @param id the message that it is for, or null if the message has none that could be read
 * @param status what became of the data
 * @param retryable whether sending it again may help
 * @param error the label of the code, or null for a success
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AcknowledgementBody(String id, String status, boolean retryable, Error error) {

    /**
     * Why data was refused.
     *
     * @param type the label of the code
     */
    record Error(String type) {}

    static AcknowledgementBody accepted(String id, String status) {
        return new AcknowledgementBody(id, status, false, null);
    }

    static AcknowledgementBody rejected(String id, IotException failure) {
        IotCode code = failure.code();
        return new AcknowledgementBody(id, "rejected", isRetryable(code), new Error(code.errorType()));
    }

    /** No default on purpose: when a code is added to the table, this does not compile until somebody decides. */
    private static boolean isRetryable(IotCode code) {
        return switch (code) {
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> true;
            case OK,
                    BAD_REQUEST,
                    UNAUTHORIZED,
                    PAYMENT_REQUIRED,
                    FORBIDDEN,
                    NOT_FOUND,
                    CONFLICT,
                    REQUEST_ENTITY_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    UNPROCESSABLE_ENTITY -> false;
        };
    }
}
