package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;

/**
 * A code where somebody wrote it.
 *
 * @param written the spelling in the file, such as {@code 0x1F}
 * @param text the one spelling that stands for all: decimal for numbers, {@code 4.04} for CoAP
 * @param value the number; 0 for texts
 */
public record Code(Place place, String written, String text, long value) {
    /** Whether both are the same code, wherever and however they are written. */
    public boolean is(Code other) {
        return text.equals(other.text);
    }
}
