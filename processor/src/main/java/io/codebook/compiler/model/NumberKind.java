package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kind of a code table's numbers: the value of {@code number}. */
public enum NumberKind {
    /** Signed, 32 bits. */
    INT,
    /** Signed, 64 bits. */
    INT64,
    /** Unsigned, 32 bits. */
    UINT32,
    /** HTTP statuses, RFC 9110, Section 15. */
    HTTP,
    /** CoAP response codes, RFC 7252, Section 5.9; their number is the byte on the wire. */
    COAP,
    /** Any text. */
    TEXT;

    private static final int COAP_DETAIL_BITS = 5;

    /** The kind as codes.yaml spells it, such as {@code uint32}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all kinds. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (NumberKind kind : values()) {
            words.add(kind.word());
        }
        return words;
    }

    /** Whether numbers of this kind are integers, so that they have an order and ranges. */
    public boolean isNumeric() {
        return this != TEXT;
    }

    /** Whether the first digit of a number is the class of its code. */
    public boolean hasClasses() {
        return this == HTTP || this == COAP;
    }

    /** The smallest number that a code can be, for CoAP the byte on the wire; only for numeric kinds. */
    public long smallest() {
        return switch (this) {
            case INT -> Integer.MIN_VALUE;
            case INT64 -> Long.MIN_VALUE;
            case UINT32 -> 0;
            case HTTP -> 100;
            case COAP -> 2 << COAP_DETAIL_BITS;
            case TEXT -> throw new IllegalStateException("a text is no number");
        };
    }

    /** The largest number that a code can be; only for numeric kinds. */
    public long largest() {
        return switch (this) {
            case INT -> Integer.MAX_VALUE;
            case INT64 -> Long.MAX_VALUE;
            case UINT32 -> 0xFFFF_FFFFL;
            case HTTP -> 999;
            case COAP -> (6 << COAP_DETAIL_BITS) - 1;
            case TEXT -> throw new IllegalStateException("a text is no number");
        };
    }

    /** The canonical spelling of a CoAP code: 4.04. */
    public static String coapText(long classDigit, long detail) {
        return classDigit + "." + (detail < 10 ? "0" : "") + detail;
    }

    /** The canonical spelling of a number: decimal for integers, {@code 4.04} for CoAP; only for numeric kinds. */
    public String spelled(long number) {
        return this == COAP
                ? coapText(number >>> COAP_DETAIL_BITS, number & ((1 << COAP_DETAIL_BITS) - 1))
                : Long.toString(number);
    }

    /** The class of a code, its first digit; only for kinds that {@linkplain #hasClasses() have classes}. */
    public long classDigit(Code code) {
        return this == HTTP ? code.value() / 100 : code.value() >>> COAP_DETAIL_BITS;
    }

    /** The class of a code as the standards write it, such as {@code 4xx} in HTTP and {@code 4.xx} in CoAP. */
    public String classWord(Code code) {
        return classDigit(code) + (this == HTTP ? "xx" : ".xx");
    }
}
