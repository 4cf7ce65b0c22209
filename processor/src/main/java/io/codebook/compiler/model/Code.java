package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;

/**
 * A number of a code table, at one place in the file.
 *
 * @param written how the file spells it, such as {@code 0x1F}
 * @param text the canonical spelling: decimal for integers, {@code 4.04} for CoAP; equal for equal numbers
 * @param value the number as an integer, for CoAP the byte on the wire; 0 in tables of texts
 */
public record Code(Place place, String written, String text, long value) {
    /** Whether both are the same number, in whatever spelling and at whatever place. */
    public boolean is(Code other) {
        return text.equals(other.text);
    }

    /** Whether the file spells the number in hexadecimal. */
    public boolean isHexadecimal() {
        return !written.equals(text) && (written.startsWith("0x") || written.startsWith("0X"));
    }
}
