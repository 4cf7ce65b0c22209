package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * SQLSTATE.
 *
 * <p>Source: ISO/IEC 9075-2.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum SqlState implements AnySqlState {
    /** 00000 Successful Completion. */
    SUCCESSFUL_COMPLETION("00000", "Successful Completion", "", null),

    /**
     * 01003 Null Value Eliminated: A null value was left out.
     *
     * <p>vendor: -94.
     */
    NULL_VALUE_ELIMINATED("01003", "Null Value Eliminated", "A null value was left out.", "-94"),

    /**
     * 0E000 Invalid Schema Name List.
     *
     * <p>vendor: \u2018quoted\u2019 $S "text"
     */
    INVALID_SCHEMA_NAME_LIST("0E000", "Invalid Schema Name List", "", "\u2018quoted\u2019 $S \"text\""),

    /** 1003 Not The Same. */
    NOT_THE_SAME("1003", "Not The Same", "", null),

    /** NO Norwegian. */
    NORWEGIAN("NO", "Norwegian", "", null),

    /** a "b" &#92;n Odd One. */
    ODD_ONE("a \"b\" \\n", "Odd One", "", null);

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
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
     * Returns the constant of a code that the table must have.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static SqlState of(String text) {
        SqlState found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("sqlstate", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnySqlState.Unknown} with the value if the table has no such code
     */
    public static AnySqlState decode(String text) {
        SqlState known = find(text);
        return known != null ? known : new AnySqlState.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static SqlState findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    /**
     * Finds the code with this {@code vendor}.
     *
     * @param value the {@code vendor}; may be null
     * @return the constant, or null if the table has no such code
     */
    public static SqlState findByVendor(String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "-94" -> NULL_VALUE_ELIMINATED;
            case "\u2018quoted\u2019 $S \"text\"" -> INVALID_SCHEMA_NAME_LIST;
            default -> null;
        };
    }

    /**
     * Decodes a code that a peer sent by its <code>vendor</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>vendor</code>, never null
     * @return the constant, or an {@link AnySqlState.UnknownVendor} with the value if the table has no
     *     such code
     */
    public static AnySqlState decodeByVendor(String value) {
        SqlState known = findByVendor(value);
        return known != null ? known : new AnySqlState.UnknownVendor(value);
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
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The {@code vendor} of this code.
     *
     * @return the value, or null if the table has none
     */
    public String vendor() {
        return vendor;
    }

    /** The hash codes of the texts, each at its slot; no two share a slot. */
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
     * Maps the keys of this table to different slots: the upper 4 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 4));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 5];

        private static final SqlState[] codesBySlot = new SqlState[textsBySlot.length];

        static {
            for (SqlState code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, SqlState code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 5);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
