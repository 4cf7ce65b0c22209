package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table state.
 *
 * <p>The codes that begin with 00 are constants of {@link SqlStateOf00}, such as {@link
 * SqlStateOf00#SUCCESSFUL_COMPLETION}, and so on. In which enum a constant is depends on its code
 * alone. A switch over {@code SqlState} takes Java 21 and a default.
 */
@Generated("codes.yaml")
public sealed interface SqlState extends AnySqlState permits
        SqlStateOf00,
        SqlStateOf01,
        SqlStateOf0E,
        SqlStateOfN,
        SqlStateOfNO,
        SqlStateOf_D6_2D {
    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param text the code; may be null
     * @return the constant, or null when the table has none
     */
    static SqlState find(String text) {
        return SqlStateParts.find(text);
    }

    /**
     * The constant of a code that must be known.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    static SqlState of(String text) {
        SqlState found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("state", text);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param text the code
     * @return the constant, for which nothing is allocated, or an {@link AnySqlState.Unknown} that keeps
     *     the value
     */
    static AnySqlState decode(String text) {
        SqlState known = find(text);
        return known != null ? known : new AnySqlState.Unknown(text);
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code vendor}; may be null
     * @return the constant, or null when the table has none
     */
    static SqlState findByVendor(String value) {
        return SqlStateParts.findByVendor(value);
    }

    /**
     * All constants, one enum after the other, and in each in the order of the table.
     *
     * @return a new array
     */
    static SqlState[] values() {
        return SqlStateParts.values();
    }

    /**
     * The constant of a name, in whichever enum it is.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException when there is none of that name
     */
    static SqlState valueOf(String name) {
        SqlState found = SqlStateParts.findByName(name);
        if (found == null) {
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The {@code vendor} of this code.
     *
     * @return the value, or null where the table has none
     */
    String vendor();

    /**
     * The counterpart in the table {@code vendor}.
     *
     * @return the counterpart, never null
     */
    VendorCode toVendor();
}
