package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;

/**
 * The table sql.
 */
@Generated("codes.yaml")
public enum SqlState implements AnySqlState, Versioned<SqlState> {
    /**
     * 00000 Ok.
     */
    OK("00000", "Ok", "", 1),

    /**
     * 01003 Null Value.
     *
     * <p>Since version 2.
     */
    NULL_VALUE("01003", "Null Value", "", 2);

    /**
     * The version of this table: the highest that brought a code.
     */
    public static final int VERSION = 2;

    /**
     * The hash codes of the texts at their slots; no two have the same.
     */
    private static final int[] keysBySlot = new int[1 << 2];

    private static final SqlState[] codesBySlot = new SqlState[keysBySlot.length];

    private static final String[] textsBySlot = new String[keysBySlot.length];

    static {
        for (SqlState code : values()) {
            int slot = slot(code.text().hashCode());
            keysBySlot[slot] = code.text().hashCode();
            textsBySlot[slot] = code.text();
            codesBySlot[slot] = code;
        }
    }

    private final String text;

    private final String phrase;

    private final String meaning;

    private final int since;

    SqlState(String text, String phrase, String meaning, int since) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.since = since;
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param text the code; may be null
     * @return the constant, or null when the table has none
     */
    public static SqlState find(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = slot(hash);
        return keysBySlot[slot] == hash && text.equals(textsBySlot[slot])
                ? codesBySlot[slot] : null;
    }

    /**
     * Takes the keys of this table to different slots, by the upper 2 bits of a product: the factor was
     * found by trying.
     */
    private static int slot(int key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 2);
    }

    /**
     * The constant of a code that must be known.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    public static SqlState of(String text) {
        SqlState found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("sql", text);
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
    public static AnySqlState decode(String text) {
        SqlState known = find(text);
        return known != null ? known : new AnySqlState.Unknown(text);
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    public String phrase() {
        return phrase;
    }

    /**
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public SqlState fallback() {
        return null;
    }
}
