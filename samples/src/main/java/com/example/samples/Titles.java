package com.example.samples;

import com.example.samples.codes.AnyHttpStatus;
import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.CoapCode;
import com.example.samples.codes.HttpStatus;
import com.example.samples.codes.IotCode;

/** Codes as people write them: number and phrase, such as 404 Not Found. */
final class Titles {

    private Titles() {}

    static String of(AnyHttpStatus status) {
        return status instanceof HttpStatus known
                ? known.number() + " " + known.phrase()
                : status.number() + " (unknown)";
    }

    static String of(AnyIotCode code) {
        return code instanceof IotCode known
                ? known.number() + " " + known.phrase()
                : code.number() + " (unknown " + code.category().label() + ")";
    }

    static String of(CoapCode code) {
        return code.text() + " " + code.phrase();
    }
}
