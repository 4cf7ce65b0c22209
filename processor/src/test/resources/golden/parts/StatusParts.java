package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/** Finds the constants of {@link Status} among all its enums. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
final class StatusParts {
    static Status find(int bits) {
        // one enum for every 0x10000 numbers
        int part = (int) (Integer.toUnsignedLong(bits) / 0x10000);
        int slot = ByNumber.slot(part);
        ByNumber codes = ByNumber.PARTS[slot];
        if (codes == null) {
            codes = ByNumber.of(part);
            ByNumber.PARTS[slot] = codes;
        }
        return codes.find(bits);
    }

    static Status findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    static Status[] values() {
        List<Status> all = new ArrayList<>();
        all.addAll(List.of(StatusFrom0x0.values()));
        all.addAll(List.of(StatusFrom0x80040000.values()));
        all.addAll(List.of(StatusFrom0x80070000.values()));
        all.addAll(List.of(StatusFrom0xFFFF0000.values()));
        return all.toArray(new Status[0]);
    }

    private StatusParts() {
    }

    /** The constants of one enum by their numbers. The fields are final, so every thread sees them filled. */
    @Generated("codes.yaml")
    private static final class ByNumber {
        /** The tables that were filled so far. */
        static final ByNumber[] PARTS = new ByNumber[5];

        private static final ByNumber NOTHING = new ByNumber(new Status[0]);

        private final int shift;

        private final int[] keys;

        private final Status[] codes;

        private ByNumber(Status[] constants) {
            // at least four slots for each constant, so most searches end at the first
            shift = Integer.numberOfLeadingZeros(4 * constants.length + 3);
            keys = new int[1 << (Integer.SIZE - shift)];
            codes = new Status[keys.length];
            for (Status code : constants) {
                int slot = slotOf(code.bits());
                keys[slot] = code.bits();
                codes[slot] = code;
            }
        }

        static int slot(int part) {
            return switch (part) {
                case 0 -> 0;
                case 32772 -> 1;
                case 32775 -> 2;
                case 65535 -> 3;
                default -> 4;
            };
        }

        static ByNumber of(int part) {
            return switch (part) {
                case 0 -> new ByNumber(StatusFrom0x0.values());
                case 32772 -> new ByNumber(StatusFrom0x80040000.values());
                case 32775 -> new ByNumber(StatusFrom0x80070000.values());
                case 65535 -> new ByNumber(StatusFrom0xFFFF0000.values());
                default -> NOTHING;
            };
        }

        Status find(int bits) {
            return codes[slotOf(bits)];
        }

        /**
         * The slot of a number, or the free one where it would be. The factor is 2<sup>32</sup> divided by the
         * golden ratio (Fibonacci hashing).
         */
        private int slotOf(int bits) {
            int slot = (bits * 0x9E3779B9) >>> shift;
            while (keys[slot] != bits && codes[slot] != null) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 5];

        private static final Status[] codesBySlot = new Status[textsBySlot.length];

        static {
            for (Status code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Status code) {
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
