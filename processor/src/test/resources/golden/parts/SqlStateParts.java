package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** Finds the constants of {@link SqlState} among all its enums. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
final class SqlStateParts {
    static SqlState find(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = ByText.slot(hash);
        return ByText.keysBySlot[slot] == hash && text.equals(ByText.textsBySlot[slot])
                ? ByText.codesBySlot[slot] : null;
    }

    static SqlState findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    static SqlState findByVendor(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByVendor.slot(hash);
        return ByVendor.keysBySlot[slot] == hash && value.equals(ByVendor.textsBySlot[slot])
                ? ByVendor.codesBySlot[slot] : null;
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

    private SqlStateParts() {
    }

    /** The constants by {@code text()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByText {
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

        /**
         * Maps the keys of this table to different slots: the upper 4 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x9077873B9560201DL) >>> (Long.SIZE - 4));
        }
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

    /** The constants by {@code vendor()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByVendor {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
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
         * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x18E572A2C7DF3AB1L) >>> (Long.SIZE - 2));
        }
    }
}
