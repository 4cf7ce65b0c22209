package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table state.
 *
 * <p>The codes that begin with 00 are constants of {@link SqlStateOf00}, such as {@link
 * SqlStateOf00#SUCCESSFUL_COMPLETION}, and so on. The enum of a constant depends only on its code. A
 * switch over {@code SqlState} needs Java 21 and a default.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface SqlState extends AnySqlState permits
        SqlStateOf00,
        SqlStateOf01,
        SqlStateOf0E,
        SqlStateOfN,
        SqlStateOfNO,
        SqlStateOf_D6_2D {
    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    static SqlState find(String text) {
        return SqlStateParts.find(text);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static SqlState of(String text) {
        SqlState found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("state", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnySqlState.Unknown} with the value if the table has no such code
     */
    static AnySqlState decode(String text) {
        SqlState known = find(text);
        return known != null ? known : new AnySqlState.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static SqlState findByName(String name) {
        return SqlStateParts.findByName(name);
    }

    /**
     * Finds the code with this {@code vendor}.
     *
     * @param value the {@code vendor}; may be null
     * @return the constant, or null if the table has no such code
     */
    static SqlState findByVendor(String value) {
        return SqlStateParts.findByVendor(value);
    }

    /**
     * Decodes a code that a peer sent by its <code>vendor</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>vendor</code>, never null
     * @return the constant, or an {@link AnySqlState.UnknownVendor} with the value if the table has no
     *     such code
     */
    static AnySqlState decodeByVendor(String value) {
        SqlState known = findByVendor(value);
        return known != null ? known : new AnySqlState.UnknownVendor(value);
    }

    /**
     * All constants, enum by enum, and within each enum in the order of the table.
     *
     * @return a new array
     */
    static SqlState[] values() {
        return SqlStateParts.values();
    }

    /**
     * The constant with a given name, from any of the enums.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException if no constant has that name
     */
    static SqlState valueOf(String name) {
        SqlState found = findByName(name);
        if (found == null || !found.name().equals(name)) {
            throw new IllegalArgumentException("No constant of SqlState: " + name);
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
     * The {@code vendor} of this code.
     *
     * @return the value, or null if the table has none
     */
    String vendor();

    /**
     * The target in the table {@code vendor}.
     *
     * @return the target, never null
     */
    VendorCode toVendor();
}
