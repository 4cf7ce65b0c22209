package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;

/** The numbers of a table in C. */
record CNumber(CodeTable table) {
    /** The type. */
    String type() {
        return switch (table.kind()) {
            case INT, HTTP -> "int32_t";
            case INT64 -> "int64_t";
            case UINT32 -> "uint32_t";
            case COAP -> "uint8_t";
            case TEXT -> "const char *";
        };
    }

    /** The type before a name. */
    String declared(String name) {
        return type() + (isText() ? "" : " ") + name;
    }

    boolean isText() {
        return table.kind() == NumberKind.TEXT;
    }

    /** Whether a constant of an enum can have each number. */
    boolean fitsEnum() {
        return switch (table.kind()) {
            case INT, HTTP, COAP -> true;
            case INT64, UINT32, TEXT -> false;
        };
    }

    String literal(Code code) {
        return switch (table.kind()) {
            case INT, HTTP -> code.value() == Integer.MIN_VALUE ? "(-2147483647 - 1)" : digits(code.value(), 8);
            case INT64 ->
                code.value() == Long.MIN_VALUE
                        ? "(-INT64_C(9223372036854775807) - 1)"
                        : code.value() < 0
                                ? "(-INT64_C(" + -code.value() + "))"
                                : "INT64_C(" + digits(code.value(), 16) + ")";
            case UINT32 -> "UINT32_C(" + digits(code.value(), 8) + ")";
            case COAP -> "0x%02X".formatted(code.value());
            case TEXT -> CText.literal(code.text());
        };
    }

    private String digits(long value, int width) {
        return table.isHexadecimal() && value >= 0 ? ("0x%0" + width + "X").formatted(value) : String.valueOf(value);
    }

    /** The condition that {@code number} is in a range, without comparisons that are always true. */
    String isIn(Range range) {
        if (isText()) {
            return is("number", literal(range.first()));
        }
        if (range.isSingle()) {
            return "number == " + literal(range.first());
        }
        boolean isOpenBelow = range.first().value() == smallest();
        boolean isOpenAbove = range.last().value() == largest();
        String above = isOpenBelow ? "" : "number >= " + literal(range.first());
        String below = isOpenAbove ? "" : "number <= " + literal(range.last());
        return above + (above.isEmpty() || below.isEmpty() ? "" : " && ") + below;
    }

    /** The condition that a variable is a number. */
    String is(String variable, String value) {
        return CCondition.is(variable, isText(), value);
    }

    private long smallest() {
        return switch (table.kind()) {
            case INT, HTTP -> Integer.MIN_VALUE;
            case INT64 -> Long.MIN_VALUE;
            case UINT32, COAP, TEXT -> 0;
        };
    }

    private long largest() {
        return switch (table.kind()) {
            case INT, HTTP -> Integer.MAX_VALUE;
            case INT64 -> Long.MAX_VALUE;
            case UINT32 -> 0xFFFF_FFFFL;
            case COAP, TEXT -> 0xFF;
        };
    }
}
