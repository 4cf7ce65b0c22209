package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table status.
 *
 * <p>The codes from 0x0 to 0xFFFF are constants of {@link StatusFrom0x0}, such as {@link
 * StatusFrom0x0#FINE}, and so on. The enum of a constant depends only on its code. A switch over
 * {@code Status} needs Java 21 and a default.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface Status extends AnyStatus permits
        StatusFrom0x0,
        StatusFrom0x80040000,
        StatusFrom0x80070000,
        StatusFrom0xFFFF0000 {
    /**
     * Finds the code with this number.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null if the table has no such code
     */
    static Status find(int bits) {
        return StatusParts.find(bits);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static Status of(int bits) {
        Status found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("status", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or an {@link AnyStatus.Unknown} with the value if the table has no such code
     */
    static AnyStatus decode(int bits) {
        Status known = find(bits);
        return known != null ? known : new AnyStatus.Unknown(bits);
    }

    /**
     * Does the same as {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #find(int)}, or null for a number outside that range
     */
    static Status find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * Does the same as {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #of(int)}
     * @throws UnknownCodeException if the number is outside that range, or the table has no such code
     */
    static Status of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("status", number);
        }
        return of((int) number);
    }

    /**
     * Does the same as {@link #decode(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #decode(int)}
     * @throws UnknownCodeException if the number is outside that range
     */
    static AnyStatus decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("status", number);
        }
        return decode((int) number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static Status findByName(String name) {
        return StatusParts.findByName(name);
    }

    /**
     * All constants, enum by enum, and within each enum in the order of the table.
     *
     * @return a new array
     */
    static Status[] values() {
        return StatusParts.values();
    }

    /**
     * The constant with a given name, from any of the enums.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException if no constant has that name
     */
    static Status valueOf(String name) {
        Status found = findByName(name);
        if (found == null || !found.name().equals(name)) {
            throw new IllegalArgumentException("No constant of Status: " + name);
        }
        return found;
    }

    /**
     * The name of this constant.
     *
     * @return as in {@link #valueOf}
     */
    String name();

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    String phrase();

    /**
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The target in the table {@code device}.
     *
     * @return the target, never null
     */
    DeviceCode toDevice();
}
