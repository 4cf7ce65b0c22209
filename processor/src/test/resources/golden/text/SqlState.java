package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * SQLSTATE.
 *
 * <p>Source: ISO/IEC 9075-2.
 */
@Generated("codes.yaml")
public enum SqlState implements AnySqlState {
    /**
     * 00000 Successful Completion.
     */
    SUCCESSFUL_COMPLETION("00000", "Successful Completion", "", null),

    /**
     * 01003 Null Value Eliminated: A null value was left out.
     *
     * <p>vendor: -94.
     */
    NULL_VALUE_ELIMINATED("01003", "Null Value Eliminated", "A null value was left out.", "-94"),

    /**
     * 1003 Not The Same.
     */
    NOT_THE_SAME("1003", "Not The Same", "", null),

    /**
     * 0E000 Invalid Schema Name List.
     *
     * <p>vendor: \u2018quoted\u2019 $S "text"
     */
    INVALID_SCHEMA_NAME_LIST("0E000", "Invalid Schema Name List", "", "\u2018quoted\u2019 $S \"text\""),

    /**
     * NO Norwegian.
     */
    NORWEGIAN("NO", "Norwegian", "", null),

    /**
     * a "b" &#92;n Odd One.
     */
    ODD_ONE("a \"b\" \\n", "Odd One", "", null);

    /**
     * The hash codes of the texts at their slots; no two have the same.
     */
    private static final int[] keysBySlot = new int[1 << 4];

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

    private final String vendor;

    SqlState(String text, String phrase, String meaning, String vendor) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.vendor = vendor;
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
     * Takes the keys of this table to different slots, by the upper 4 bits of a product: the factor was
     * found by trying.
     */
    private static int slot(int key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 4);
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
            throw UnknownCodeException.of("sqlstate", text);
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

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code vendor}; may be null
     * @return the constant, or null when the table has none
     */
    public static SqlState findByVendor(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByVendor.slot(hash);
        return ByVendor.keysBySlot[slot] == hash && value.equals(ByVendor.textsBySlot[slot])
                ? ByVendor.codesBySlot[slot] : null;
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

    /**
     * The {@code vendor} of this code.
     *
     * @return the value, or null where the table has none
     */
    public String vendor() {
        return vendor;
    }

    /**
     * The constants by {@code vendor()}; filled when one is first looked up.
     */
    private static final class ByVendor {
        /**
         * The hash codes of the texts at their slots; no two have the same.
         */
        private static final int[] keysBySlot = new int[1 << 2];

        private static final SqlState[] codesBySlot = new SqlState[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (SqlState code : values()) {
                if (code.vendor() == null) {
                    continue;
                }
                int slot = slot(code.vendor().hashCode());
                keysBySlot[slot] = code.vendor().hashCode();
                textsBySlot[slot] = code.vendor();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots, by the upper 2 bits of a product: the factor was
         * found by trying.
         */
        private static int slot(int key) {
            return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 2);
        }
    }
}
