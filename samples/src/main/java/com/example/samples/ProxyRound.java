package com.example.samples;

import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A proxy translates the answers of a CoAP server for an HTTP client. */
final class ProxyRound {
    private final PrintStream out;

    ProxyRound(PrintStream out) {
        this.out = out;
    }

    void go() {
        out.println("CoAP to HTTP: the default status, and the permitted alternatives");
        print(CoapCode.CHANGED);
        print(CoapCode.METHOD_NOT_ALLOWED);
        print(CoapCode.CONTINUE);
    }

    private void print(CoapCode code) {
        out.printf("  %-24s %s%n", Titles.of(code), targets(code));
    }

    private static String targets(CoapCode code) {
        HttpStatus preferred = code.toHttp();
        if (preferred == null) {
            return "no status: the proxy consumes it";
        }
        String others = code.allHttp().stream().skip(1).map(Titles::of).collect(Collectors.joining(", "));
        return Titles.of(preferred) + (others.isEmpty() ? "" : ", or " + others);
    }
}
