package com.example.deviceapi;

import com.example.deviceapi.codes.AnyHttpStatus;
import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.HttpStatus;
import com.example.deviceapi.codes.IotCode;

/** Codes as people write them. */
final class Codes {

    private Codes() {}

    static String title(AnyHttpStatus status) {
        return status.number() + " " + (status instanceof HttpStatus known ? known.phrase() : "(unknown)");
    }

    static String title(AnyIotCode code) {
        if (code instanceof IotCode known) {
            return known.number() + " " + known.phrase();
        }
        if (code instanceof AnyIotCode.UnknownErrorType label) {
            return label.errorType() + " (unknown)";
        }
        return code.number()
                + (code.category() == null
                        ? " (unknown)"
                        : " (unknown " + code.category().label() + ")");
    }
}
