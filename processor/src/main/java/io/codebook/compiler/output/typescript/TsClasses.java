package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes of HTTP statuses and CoAP codes, which their first digit tells. */
record TsClasses(NumberKind kind) {
    private static final SortedMap<Long, String> HTTP =
            new TreeMap<>(Map.of(1L, "informational", 2L, "success", 3L, "redirection", 4L, "client-error"));
    private static final SortedMap<Long, String> COAP =
            new TreeMap<>(Map.of(2L, "success", 4L, "client-error", 5L, "server-error"));

    private SortedMap<Long, String> byDigit() {
        return kind == NumberKind.HTTP ? HTTP : COAP;
    }

    /** The class of other digits; for HTTP as RFC 9110, Section 15, asks of clients. */
    private String otherwise() {
        return kind == NumberKind.HTTP ? "server-error" : "other";
    }

    List<String> all() {
        List<String> all = new ArrayList<>(byDigit().values());
        all.add(otherwise());
        return all;
    }

    String of(Code code) {
        return byDigit().getOrDefault(kind.classDigit(code), otherwise());
    }

    /** The condition that the class of {@code code} has a digit. */
    String is(String digit) {
        return kind == NumberKind.HTTP ? "Math.trunc(code / 100) === " + digit : "code[0] === " + TsText.literal(digit);
    }

    /** The body of a function that returns the class of {@code number}. */
    String body() {
        boolean isHttp = kind == NumberKind.HTTP;
        StringBuilder body =
                new StringBuilder(isHttp ? "  switch (Math.trunc(number / 100)) {\n" : "  switch (number[0]) {\n");
        byDigit().forEach((digit, name) -> {
            String label = isHttp ? digit.toString() : TsText.literal(digit.toString());
            body.append("    case " + label + ":\n      return " + TsText.literal(name) + ";\n");
        });
        return body + "    default:\n      return " + TsText.literal(otherwise()) + ";\n  }\n";
    }
}
