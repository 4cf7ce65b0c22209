package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constants of {@link SqlState} among all its enums.
 */
@Generated("codes.yaml")
final class SqlStateParts {
    private SqlStateParts() {
    }

    static SqlState find(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = ByText.slot(hash);
        return ByText.KEYS[slot] == hash && text.equals(ByText.TEXTS[slot]) ? ByText.CODES[slot] : null;
    }

    static SqlState findByVendor(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByVendor.slot(hash);
        return ByVendor.KEYS[slot] == hash && value.equals(ByVendor.TEXTS[slot]) ? ByVendor.CODES[slot] : null;
    }

    static SqlState[] values() {
        List<SqlState> all = new ArrayList<>();
        all.addAll(List.of(SqlStateOf00.values()));
        all.addAll(List.of(SqlStateOf01.values()));
        all.addAll(List.of(SqlStateOf0E.values()));
        all.addAll(List.of(SqlStateOfN.values()));
        all.addAll(List.of(SqlStateOfNO.values()));
        all.addAll(List.of(SqlStateOf_D6_2D.values()));
        return all.toArray(new SqlState[0]);
    }

    static SqlState findByName(String name) {
        if (name == null) {
            return null;
        }
        int hash = name.hashCode();
        int slot = ByName.slot(hash);
        return ByName.KEYS[slot] == hash && name.equals(ByName.TEXTS[slot]) ? ByName.CODES[slot] : null;
    }

    /**
     * The constants at the slots of their keys, the hash codes of their texts. No two keys have the same slot.
     */
    private static final class ByText {
        static final int BITS = 4;

        static final int[] KEYS = new int[1 << BITS];

        static final SqlState[] CODES = new SqlState[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (SqlState code : values()) {
                int slot = slot(code.text().hashCode());
                KEYS[slot] = code.text().hashCode();
                TEXTS[slot] = code.text();
                CODES[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots: the factor was found by trying.
         */
        static int slot(int key) {
            return (int) (key * 0x9077873B9560201DL >>> Long.SIZE - BITS);
        }
    }

    /**
     * The constants at the slots of their keys, the hash codes of their texts. No two keys have the same slot.
     */
    private static final class ByVendor {
        static final int BITS = 2;

        static final int[] KEYS = new int[1 << BITS];

        static final SqlState[] CODES = new SqlState[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (SqlState code : values()) {
                if (code.vendor() == null) {
                    continue;
                }
                int slot = slot(code.vendor().hashCode());
                KEYS[slot] = code.vendor().hashCode();
                TEXTS[slot] = code.vendor();
                CODES[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots: the factor was found by trying.
         */
        static int slot(int key) {
            return (int) (key * 0x18E572A2C7DF3AB1L >>> Long.SIZE - BITS);
        }
    }

    /**
     * The constants at the slots of their keys, the hash codes of their texts. No two keys have the same slot.
     */
    private static final class ByName {
        static final int BITS = 4;

        static final int[] KEYS = new int[1 << BITS];

        static final SqlState[] CODES = new SqlState[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (SqlState code : values()) {
                int slot = slot(code.name().hashCode());
                KEYS[slot] = code.name().hashCode();
                TEXTS[slot] = code.name();
                CODES[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots: the factor was found by trying.
         */
        static int slot(int key) {
            return (int) (key * 0xD54396A81A21A7EDL >>> Long.SIZE - BITS);
        }
    }
}
