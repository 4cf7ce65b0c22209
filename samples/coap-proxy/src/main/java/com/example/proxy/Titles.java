package com.example.proxy;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.AnyHttpStatus;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.util.List;

/** Codes as people write them: number and name, such as 404 Not Found. */
final class Titles {

    private Titles() {}

    static String of(AnyHttpStatus status) {
        return status instanceof HttpStatus known
                ? known.number() + " " + known.phrase()
                : status.number() + " (unknown)";
    }

    static String of(AnyCoapCode code) {
        return code instanceof CoapCode known ? known.text() + " " + known.phrase() : code.text() + " (unknown)";
    }

    /** The last code, and how often a block was answered before. */
    static String of(List<AnyCoapCode> codes) {
        long blocks = codes.stream().filter(code -> code == CoapCode.CONTINUE).count();
        String last = of(codes.get(codes.size() - 1));
        return blocks == 0 ? last : blocks + " x " + CoapCode.CONTINUE.text() + ", then " + last;
    }
}
