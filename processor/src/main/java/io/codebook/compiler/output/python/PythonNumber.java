package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;

/** The numbers of a table in Python. */
record PythonNumber(CodeTable table) {
    boolean isText() {
        return table.kind() == NumberKind.TEXT;
    }

    String type() {
        return isText() ? "str" : "int";
    }

    /** What the number of a code is called. */
    String name() {
        return isText() ? "text" : "number";
    }

    /** The bases of the enum. */
    String bases() {
        return isText() ? "str, enum.Enum" : "enum.IntEnum";
    }

    String literal(Code code) {
        return switch (table.kind()) {
            case INT, HTTP, UINT32 -> digits(code, 8);
            case INT64 -> digits(code, 16);
            case COAP -> "0x%02X".formatted(code.value());
            case TEXT -> PythonText.literal(code.text());
        };
    }

    private String digits(Code code, int width) {
        boolean isHexadecimal = table.isHexadecimal() && code.value() >= 0;
        return isHexadecimal ? ("0x%0" + width + "X").formatted(code.value()) : code.text();
    }

    /** The condition that a number is none of the kind; empty if any is. */
    String isOutside(String number) {
        return switch (table.kind()) {
            case INT, HTTP -> "not -(2**31) <= " + number + " < 2**31";
            case INT64 -> "not -(2**63) <= " + number + " < 2**63";
            case UINT32 -> "not 0 <= " + number + " < 2**32";
            case COAP -> "not 0 <= " + number + " <= 0xFF";
            case TEXT -> "";
        };
    }

    /** What the numbers of the kind are. */
    String words() {
        return switch (table.kind()) {
            case INT, HTTP -> "a signed integer of 32 bits";
            case INT64 -> "a signed integer of 64 bits";
            case UINT32 -> "an unsigned integer of 32 bits";
            case COAP -> "a byte";
            case TEXT -> "a text";
        };
    }
}
