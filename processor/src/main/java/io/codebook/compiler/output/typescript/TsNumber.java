package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;

/** The numbers of a table. CoAP codes are their text, which is also their form in JSON; integers of 64 bits are a {@code bigint}. */
record TsNumber(CodeTable table) {
    /** The type of any number, known or not. */
    String type() {
        return switch (table.kind()) {
            case INT, HTTP, UINT32 -> "number";
            case INT64 -> "bigint";
            case COAP, TEXT -> "string";
        };
    }

    String literal(Code code) {
        return switch (table.kind()) {
            case INT, HTTP, UINT32 -> digits(code.value());
            case INT64 -> digits(code.value()) + "n";
            case COAP, TEXT -> TsText.literal(code.text());
        };
    }

    private String digits(long value) {
        return table.isHexadecimal() && value >= 0 ? "0x" + Long.toHexString(value) : String.valueOf(value);
    }

    /** The number as the name of a member of an object. */
    String key(Code code) {
        return switch (table.kind()) {
            case INT, HTTP, UINT32 -> code.value() < 0 ? '"' + code.text() + '"' : code.text();
            case INT64 -> '"' + code.text() + '"';
            case COAP, TEXT -> TsText.key(code.text());
        };
    }

    /** The type of the members' names of an object that has one for each number. */
    String keyType(TsTable names) {
        return table.kind() == NumberKind.INT64 ? "`${" + names.type() + "}`" : names.type();
    }

    /** The condition that {@code number} is in a range; CoAP codes have the order of their texts. */
    String isIn(Range range) {
        String first = literal(range.first());
        return table.kind() == NumberKind.TEXT || range.isSingle()
                ? "number === " + first
                : "number >= " + first + " && number <= " + literal(range.last());
    }

    /** The condition that {@code number} cannot be a code; empty if any can. */
    String cannotBe() {
        return switch (table.kind()) {
            case INT, HTTP -> "number !== (number | 0)";
            case UINT32 -> "number !== number >>> 0";
            case INT64 -> "number !== BigInt.asIntN(64, number)";
            case COAP -> "!/^[0-7]\\.([0-2][0-9]|3[01])$/.test(number)";
            case TEXT -> "";
        };
    }

    /** What a number has to be. */
    String word() {
        return switch (table.kind()) {
            case INT, HTTP -> "an integer of 32 bits";
            case UINT32 -> "an unsigned integer of 32 bits";
            case INT64 -> "an integer of 64 bits";
            case COAP -> "a CoAP code such as 4.04";
            case TEXT -> "a text";
        };
    }
}
