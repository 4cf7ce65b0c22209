package com.example.samples;

import com.example.samples.codes.CoapCode;
import com.example.samples.codes.Lwm2mOperation;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A server of LWM2M asks what its operations may answer, and why. */
final class Lwm2mRound {
    private final PrintStream out;

    Lwm2mRound(PrintStream out) {
        this.out = out;
    }

    void go() {
        out.println("LWM2M: what an operation may answer");
        out.printf("  %-20s %s%n", Lwm2mOperation.CREATE.title(), codes(Lwm2mOperation.CREATE));
        for (String reason : Lwm2mOperation.CREATE.reasons(CoapCode.BAD_REQUEST)) {
            out.printf("      %s: %s%n", CoapCode.BAD_REQUEST.text(), reason);
        }
        print(Lwm2mOperation.WRITE, CoapCode.NOT_FOUND);
        print(Lwm2mOperation.BOOTSTRAP_WRITE, CoapCode.NOT_FOUND);
    }

    private static String codes(Lwm2mOperation operation) {
        return operation.codes().stream().map(CoapCode::text).collect(Collectors.joining(" "));
    }

    private void print(Lwm2mOperation operation, CoapCode code) {
        out.printf(
                "  %-20s %s is %s, so the answer is %s%n",
                operation.title(),
                Titles.of(code),
                operation.allows(code) ? "allowed" : "not allowed",
                Titles.of(operation.orFallback(code)));
    }
}
