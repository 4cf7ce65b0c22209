package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table status.
 *
 * <p>The codes from 0x0 to 0xFFFF are constants of {@link StatusFrom0x0}, such as {@link
 * StatusFrom0x0#FINE}, and so on. In which enum a constant is depends on its code alone. A switch over
 * {@code Status} takes Java 21 and a default.
 */
@Generated("codes.yaml")
public sealed interface Status extends AnyStatus permits
        StatusFrom0x0,
        StatusFrom0x80040000,
        StatusFrom0x80070000,
        StatusFrom0xFFFF0000 {
    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null when the table has none
     */
    static Status find(int bits) {
        return StatusParts.find(bits);
    }

    /**
     * The constant of a code that must be known.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    static Status of(int bits) {
        Status found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("status", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param bits the 32 bits of the number
     * @return the constant, for which nothing is allocated, or an {@link AnyStatus.Unknown} that keeps the
     *     value
     */
    static AnyStatus decode(int bits) {
        Status known = find(bits);
        return known != null ? known : new AnyStatus.Unknown(bits);
    }

    /**
     * As {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     */
    static Status find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * As {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     * @throws UnknownCodeException when the number is outside that range, or the table does not have it
     */
    static Status of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("status", number);
        }
        return of((int) number);
    }

    /**
     * As {@link #decode(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return as there
     * @throws UnknownCodeException when the number is outside that range
     */
    static AnyStatus decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("status", number);
        }
        return decode((int) number);
    }

    /**
     * All constants, one enum after the other, and in each in the order of the table.
     *
     * @return a new array
     */
    static Status[] values() {
        return StatusParts.values();
    }

    /**
     * The constant of a name, in whichever enum it is.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException when there is none of that name
     */
    static Status valueOf(String name) {
        Status found = StatusParts.findByName(name);
        if (found == null) {
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The counterpart in the table {@code device}.
     *
     * @return the counterpart, never null
     */
    DeviceCode toDevice();
}
