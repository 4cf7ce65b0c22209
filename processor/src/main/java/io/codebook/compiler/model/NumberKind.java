package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the codes of a table are: the word after {@code number:}. */
public enum NumberKind {
    /** Signed, 32 bits. */
    INT,
    /** Unsigned, 32 bits. */
    UINT32,
    /** HTTP statuses, RFC 9110, Section 15. */
    HTTP,
    /** CoAP response codes, RFC 7252, Section 5.9; their number is the byte on the wire. */
    COAP,
    /** Any text. */
    TEXT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (NumberKind kind : values()) {
            words.add(kind.word());
        }
        return words;
    }

    public boolean isNumeric() {
        return this != TEXT;
    }

    /** Whether the first digit of a code is its class. */
    public boolean hasClasses() {
        return this == HTTP || this == COAP;
    }

    /** The first digit of a code whose class it is. */
    public long classDigit(Code code) {
        return this == HTTP ? code.value() / 100 : code.value() >>> 5;
    }
}
