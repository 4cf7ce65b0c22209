package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** Finds the constants of {@link DeviceCode} among all its enums. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
final class DeviceCodeParts {
    static DeviceCode find(int number) {
        // one enum for every 1000 numbers
        int part = Math.floorDiv(number, 1000);
        int slot = ByNumber.slot(part);
        ByNumber codes = ByNumber.PARTS[slot];
        if (codes == null) {
            codes = ByNumber.of(part);
            ByNumber.PARTS[slot] = codes;
        }
        return codes.find(number);
    }

    static DeviceCode findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    static DeviceCode findByLabel(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByLabel.slot(hash);
        return ByLabel.keysBySlot[slot] == hash && value.equals(ByLabel.textsBySlot[slot])
                ? ByLabel.codesBySlot[slot] : null;
    }

    static DeviceCode findByRank(int value) {
        return ByRank.codesBySlot[ByRank.slot(value)];
    }

    static DeviceCode[] values() {
        List<DeviceCode> all = new ArrayList<>();
        all.addAll(List.of(DeviceCodeFromMinus2000.values()));
        all.addAll(List.of(DeviceCodeFromMinus1000.values()));
        all.addAll(List.of(DeviceCodeFrom0.values()));
        all.addAll(List.of(DeviceCodeFrom1000.values()));
        all.addAll(List.of(DeviceCodeFrom4000.values()));
        return all.toArray(new DeviceCode[0]);
    }

    private DeviceCodeParts() {
    }

    /** The constants of one enum by their numbers. The fields are final, so every thread sees them filled. */
    @Generated("codes.yaml")
    private static final class ByNumber {
        static final int FIRST = -2;

        /** The slot of all numbers out of range. It is a power of two, so one mask does the range check. */
        static final int NO_PART = 8;

        /** The tables that were filled so far. */
        static final ByNumber[] PARTS = new ByNumber[NO_PART + 1];

        private static final ByNumber NOTHING = new ByNumber(new DeviceCode[0]);

        private final int shift;

        private final int[] keys;

        private final DeviceCode[] codes;

        private ByNumber(DeviceCode[] constants) {
            // at least four slots for each constant, so most searches end at the first
            shift = Integer.numberOfLeadingZeros(4 * constants.length + 3);
            keys = new int[1 << (Integer.SIZE - shift)];
            codes = new DeviceCode[keys.length];
            for (DeviceCode code : constants) {
                int slot = slotOf(code.number());
                keys[slot] = code.number();
                codes[slot] = code;
            }
        }

        static int slot(int part) {
            int distance = part - FIRST;
            int slot = distance & (NO_PART - 1);
            return slot == distance ? slot : NO_PART;
        }

        static ByNumber of(int part) {
            return switch (part) {
                case -2 -> new ByNumber(DeviceCodeFromMinus2000.values());
                case -1 -> new ByNumber(DeviceCodeFromMinus1000.values());
                case 0 -> new ByNumber(DeviceCodeFrom0.values());
                case 1 -> new ByNumber(DeviceCodeFrom1000.values());
                case 4 -> new ByNumber(DeviceCodeFrom4000.values());
                default -> NOTHING;
            };
        }

        DeviceCode find(int number) {
            return codes[slotOf(number)];
        }

        /**
         * The slot of a number, or the free one where it would be. The factor is 2<sup>32</sup> divided by the
         * golden ratio (Fibonacci hashing).
         */
        private int slotOf(int number) {
            int slot = (number * 0x9E3779B9) >>> shift;
            while (keys[slot] != number && codes[slot] != null) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @SuppressWarnings("deprecation")
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 6];

        private static final DeviceCode[] codesBySlot = new DeviceCode[textsBySlot.length];

        static {
            for (DeviceCode code : values()) {
                put(code.name(), code);
            }
            put("FUSED", DeviceCodeFromMinus2000.BURNT);
            put("CLASH", DeviceCodeFrom4000.CONFLICT);
        }

        private static void put(String text, DeviceCode code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 6);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /** The constants by {@code label()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByLabel {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 2];

        private static final DeviceCode[] codesBySlot = new DeviceCode[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (DeviceCode code : values()) {
                if (code.label() == null) {
                    continue;
                }
                int slot = slot(code.label().hashCode());
                keysBySlot[slot] = code.label().hashCode();
                textsBySlot[slot] = code.label();
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

    /** The constants by {@code rank()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByRank {
        /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
        private static final DeviceCode[] codesBySlot = new DeviceCode[8 + 1];

        static {
            for (DeviceCode code : values()) {
                if (code.rank() != null) {
                    codesBySlot[slot(code.rank())] = code;
                }
            }
        }

        /**
         * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
         * is a power of two, so one mask does the range check.
         */
        private static int slot(int value) {
            int last = codesBySlot.length - 1;
            int first = -3;
            int distance = value - first;
            int slot = distance & (last - 1);
            return slot == distance ? slot : last;
        }
    }
}
