package com.example.samples;

import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.IotCode;
import io.codebook.standard.AnyHttpStatus;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;

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
