package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table fault.
 *
 * <p>The codes from 0 to 999 are constants of {@link FaultFrom0}, such as {@link FaultFrom0#LAMP}, and so
 * on. The enum of a constant depends only on its code. A switch over {@code Fault} needs Java 21 and a
 * default.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface Fault extends AnyFault permits FaultFrom0, FaultFrom1000 {
    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    static @Nullable Fault find(int number) {
        return FaultParts.find(number);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static Fault of(int number) {
        Fault found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("fault", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyFault.Unknown} with the value if the table has no such code
     */
    static AnyFault decode(int number) {
        Fault known = find(number);
        return known != null ? known : new AnyFault.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static @Nullable Fault findByName(@Nullable String name) {
        return FaultParts.findByName(name);
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Fault fromJson(Object value) {
        return of(WireValues.asInt("fault", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Fault fromString(String value) {
        return of(WireValues.asInt("fault", value));
    }

    /**
     * All constants, enum by enum, and within each enum in the order of the table.
     *
     * @return a new array
     */
    static Fault[] values() {
        return FaultParts.values();
    }

    /**
     * The constant with a given name, from any of the enums.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException if no constant has that name
     */
    static Fault valueOf(String name) {
        Fault found = findByName(name);
        if (found == null || !found.name().equals(name)) {
            throw new IllegalArgumentException("No constant of Fault: " + name);
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
}
