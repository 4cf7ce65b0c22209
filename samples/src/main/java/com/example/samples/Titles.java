package com.example.samples;

import com.example.samples.codes.AnyHttpStatus;
import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.CoapCode;
import com.example.samples.codes.HttpStatus;
import com.example.samples.codes.IotCode;

/** Codes as people write them: number and name, such as 404 Not Found. */
final class Titles {

    private Titles() {}

    static String of(AnyHttpStatus status) {
        return status instanceof HttpStatus known
                ? known.number() + " " + known.phrase()
                : status.number() + " (unknown)";
    }

    static String of(AnyIotCode code) {
        if (code instanceof IotCode known) {
            return known.number() + " " + known.phrase();
        }
        IotCode.Category category = code.category();
        return code.number() + (category == null ? " (unknown)" : " (unknown " + category.label() + ")");
    }

    static String of(CoapCode code) {
        return code.text() + " " + code.phrase();
    }
}
