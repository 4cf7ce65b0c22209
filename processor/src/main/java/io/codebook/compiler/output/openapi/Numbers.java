package io.codebook.compiler.output.openapi;

import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Json;

/** Numbers in JSON. */
final class Numbers {
    private static final long INT32 = 1L << 31;

    private Numbers() {}

    /** Whether a value is an integer, spelled as one. */
    static boolean isInteger(Json value) {
        if (!(value instanceof Json.Literal literal)) {
            return false;
        }
        String digits = literal.text().startsWith("-") ? literal.text().substring(1) : literal.text();
        return Ascii.isDigits(digits);
    }

    /** Whether an integer has 32 bits. */
    static boolean isShort(Json integer) {
        long number = integer instanceof Json.Literal literal ? Long.parseLong(literal.text()) : 0;
        return -INT32 <= number && number < INT32;
    }
}
