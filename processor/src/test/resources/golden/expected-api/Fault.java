package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.function.LongSupplier;

/**
 * The table fault.
 *
 * <p>The codes from 0 to 999 are constants of {@link FaultFrom0}, such as {@link FaultFrom0#LAMP}, and so
 * on. The enum of a constant depends only on its code. A switch over {@code Fault} needs Java 21 and a
 * default.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface Fault extends AnyFault, LongSupplier permits FaultFrom0, FaultFrom1000 {
    /**
     * Finds the code with this number.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null if the table has no such code
     */
    static Fault find(int bits) {
        return FaultParts.find(bits);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static Fault of(int bits) {
        Fault found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("fault", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or an {@link AnyFault.Unknown} with the value if the table has no such code
     */
    static AnyFault decode(int bits) {
        Fault known = find(bits);
        return known != null ? known : new AnyFault.Unknown(bits);
    }

    /**
     * Does the same as {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #find(int)}, or null for a number outside that range
     */
    static Fault find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * Does the same as {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #of(int)}
     * @throws UnknownCodeException if the number is outside that range, or the table has no such code
     */
    static Fault of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("fault", number);
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
    static AnyFault decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("fault", number);
        }
        return decode((int) number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static Fault findByName(String name) {
        return FaultParts.findByName(name);
    }

    /**
     * Finds the code with this text form.
     *
     * @param text the text, such as <code>1 Lamp</code>; may be null
     * @return the constant, or null if the table has no such code
     */
    static Fault findByTextForm(String text) {
        return FaultParts.findByTextForm(text);
    }

    /**
     * Decodes a code that a peer sent by its <code>text-form</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>text-form</code>, never null
     * @return the constant, or an {@link AnyFault.UnknownTextForm} with the value if the table has no such
     *     code
     */
    static AnyFault decodeByTextForm(String value) {
        Fault known = findByTextForm(value);
        return known != null ? known : new AnyFault.UnknownTextForm(value);
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

    /**
     * This code as one text: <code>&#123;number&#125; &#123;name&#125;</code>.
     *
     * @return the text, never null
     */
    String textForm();

    /**
     * Does the same as {@link #number()}.
     *
     * @return the result of {@link #number()}
     */
    default long getAsLong() {
        return number();
    }

    /**
     * Does the same as {@link #textForm()}.
     *
     * @return the result of {@link #textForm()}
     */
    default String text() {
        return textForm();
    }

    /**
     * Does the same as {@link #meaning()}.
     *
     * @return the result of {@link #meaning()}
     */
    default String help() {
        return meaning();
    }

    /**
     * Does the same as {@link #name()}.
     *
     * @return the result of {@link #name()}
     */
    default String key() {
        return name();
    }

    /**
     * Does the same as {@link #find(int)}.
     *
     * @param bits what {@link #find(int)} takes
     * @return the result of {@link #find(int)}
     */
    static Fault withNumber(int bits) {
        return find(bits);
    }

    /**
     * Does the same as {@link #find(long)}.
     *
     * @param number what {@link #find(long)} takes
     * @return the result of {@link #find(long)}
     */
    static Fault withNumber(long number) {
        return find(number);
    }
}
