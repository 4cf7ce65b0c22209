package com.example.deviceapi.service;

import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.IotCode;

/**
 * A failure as support sees it.
 *
 * @param code the code, a number in JSON, which may be one that this service does not know
 * @param name its name, or how much is known of it
 * @param message what happened
 * @param note what support wrote about it, or null
 */
record FailureReport(AnyIotCode code, String name, String message, String note) {

    static FailureReport of(Failure failure) {
        AnyIotCode code = failure.code;
        return new FailureReport(code, name(code), failure.message, failure.note);
    }

    private static String name(AnyIotCode code) {
        if (code instanceof IotCode known) {
            return known.phrase();
        }
        return code.category() == null
                ? "unknown"
                : "unknown " + code.category().label();
    }
}
