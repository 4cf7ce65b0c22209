package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constants of {@link Status} among all its enums.
 */
@Generated("codes.yaml")
final class StatusParts {
    private StatusParts() {
    }

    static Status find(int bits) {
        // an enum for every 0x10000 numbers
        return switch (Integer.divideUnsigned(bits, 0x10000)) {
            case 0 -> StatusFrom0x0.find(bits);
            case 32772 -> StatusFrom0x80040000.find(bits);
            case 32775 -> StatusFrom0x80070000.find(bits);
            case 65535 -> StatusFrom0xFFFF0000.find(bits);
            default -> null;
        };
    }

    static Status[] values() {
        List<Status> all = new ArrayList<>();
        all.addAll(List.of(StatusFrom0x0.values()));
        all.addAll(List.of(StatusFrom0x80040000.values()));
        all.addAll(List.of(StatusFrom0x80070000.values()));
        all.addAll(List.of(StatusFrom0xFFFF0000.values()));
        return all.toArray(new Status[0]);
    }

    static Status findByName(String name) {
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
    private static final class ByName {
        static final int BITS = 4;

        static final int[] KEYS = new int[1 << BITS];

        static final Status[] CODES = new Status[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (Status code : values()) {
                if (code.name() == null) {
                    continue;
                }
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
            return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
        }
    }
}
