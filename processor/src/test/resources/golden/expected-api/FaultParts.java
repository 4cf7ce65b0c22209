package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** Finds the constants of {@link Fault} among all its enums. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
final class FaultParts {
    static Fault find(int bits) {
        // one enum for every 1000 numbers
        int part = (int) (Integer.toUnsignedLong(bits) / 1000);
        int slot = ByNumber.slot(part);
        ByNumber codes = ByNumber.PARTS[slot];
        if (codes == null) {
            codes = ByNumber.of(part);
            ByNumber.PARTS[slot] = codes;
        }
        return codes.find(bits);
    }

    static Fault findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    static Fault findByTextForm(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = ByTextForm.slot(hash);
        return ByTextForm.keysBySlot[slot] == hash && text.equals(ByTextForm.textsBySlot[slot])
                ? ByTextForm.codesBySlot[slot] : null;
    }

    static Fault[] values() {
        List<Fault> all = new ArrayList<>();
        all.addAll(List.of(FaultFrom0.values()));
        all.addAll(List.of(FaultFrom1000.values()));
        return all.toArray(new Fault[0]);
    }

    private FaultParts() {
    }

    /** The constants of one enum by their numbers. The fields are final, so every thread sees them filled. */
    @Generated("codes.yaml")
    private static final class ByNumber {
        static final int FIRST = 0;

        /** The slot of all numbers out of range. It is a power of two, so one mask does the range check. */
        static final int NO_PART = 2;

        /** The tables that were filled so far. */
        static final ByNumber[] PARTS = new ByNumber[NO_PART + 1];

        private static final ByNumber NOTHING = new ByNumber(0, new Fault[0]);

        /** The slot of all numbers out of range. */
        static final int NONE = 2;

        private final int first;

        private final Fault[] codes;

        private ByNumber(int part, Fault[] constants) {
            first = part * 1000;
            codes = new Fault[NONE + 1];
            for (Fault code : constants) {
                codes[code.bits() - first] = code;
            }
        }

        static int slot(int part) {
            int distance = part - FIRST;
            int slot = distance & (NO_PART - 1);
            return slot == distance ? slot : NO_PART;
        }

        static ByNumber of(int part) {
            return switch (part) {
                case 0 -> new ByNumber(part, FaultFrom0.values());
                case 1 -> new ByNumber(part, FaultFrom1000.values());
                default -> NOTHING;
            };
        }

        Fault find(int bits) {
            int distance = bits - first;
            int slot = distance & (NONE - 1);
            return codes[slot == distance ? slot : NONE];
        }
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final Fault[] codesBySlot = new Fault[textsBySlot.length];

        static {
            for (Fault code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Fault code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 3);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /** The constants by {@code textForm()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByTextForm {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 2];

        private static final Fault[] codesBySlot = new Fault[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (Fault code : values()) {
                int slot = slot(code.textForm().hashCode());
                keysBySlot[slot] = code.textForm().hashCode();
                textsBySlot[slot] = code.textForm();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 2));
        }
    }
}
