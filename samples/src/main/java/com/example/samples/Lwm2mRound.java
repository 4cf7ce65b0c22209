package com.example.samples;

import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** An LWM2M server looks up which codes its operations may answer, and why. */
final class Lwm2mRound {
    private final PrintStream out;

    Lwm2mRound(PrintStream out) {
        this.out = out;
    }

    void go() {
        out.println("LWM2M: the codes that an operation may answer, and why");
        printCodes(Lwm2mOperation.CREATE);
        printReasons(Lwm2mOperation.CREATE, CoapCode.BAD_REQUEST);
        printAnswer(Lwm2mOperation.WRITE, CoapCode.NOT_FOUND);
        printAnswer(Lwm2mOperation.BOOTSTRAP_WRITE, CoapCode.NOT_FOUND);
    }

    private void printCodes(Lwm2mOperation operation) {
        String codes = operation.codes().stream().map(CoapCode::text).collect(Collectors.joining(", "));
        out.printf("  %-20s %s%n", operation, codes);
    }

    private void printReasons(Lwm2mOperation operation, CoapCode code) {
        for (String reason : operation.reasons(code)) {
            out.printf("      %s: %s%n", Titles.of(code), reason);
        }
    }

    private void printAnswer(Lwm2mOperation operation, CoapCode code) {
        String allowed = operation.allows(code) ? "allowed" : "not allowed";
        CoapCode answer = operation.orFallback(code);
        out.printf("  %-20s %s is %s: answers %s%n", operation, Titles.of(code), allowed, Titles.of(answer));
    }
}
