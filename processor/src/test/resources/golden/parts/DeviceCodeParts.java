package com.example.codes;

import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constants of {@link DeviceCode} among all its enums.
 */
@Generated("codes.yaml")
final class DeviceCodeParts {
    private DeviceCodeParts() {
    }

    static DeviceCode find(int number) {
        // an enum for every 1000 numbers
        return switch (Math.floorDiv(number, 1000)) {
            case -2 -> DeviceCodeFromMinus2000.find(number);
            case -1 -> DeviceCodeFromMinus1000.find(number);
            case 0 -> DeviceCodeFrom0.find(number);
            case 1 -> DeviceCodeFrom1000.find(number);
            case 4 -> DeviceCodeFrom4000.find(number);
            default -> null;
        };
    }

    static DeviceCode findByLabel(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByLabel.slot(hash);
        return ByLabel.KEYS[slot] == hash && value.equals(ByLabel.TEXTS[slot]) ? ByLabel.CODES[slot] : null;
    }

    static DeviceCode findByRank(int value) {
        int distance = value - ByRank.FIRST;
        int slot = distance & ByRank.NONE - 1;
        return ByRank.CODES[slot == distance ? slot : ByRank.NONE];
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

    static DeviceCode findByName(String name) {
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
    private static final class ByLabel {
        static final int BITS = 2;

        static final int[] KEYS = new int[1 << BITS];

        static final DeviceCode[] CODES = new DeviceCode[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (DeviceCode code : values()) {
                if (code.label() == null) {
                    continue;
                }
                int slot = slot(code.label().hashCode());
                KEYS[slot] = code.label().hashCode();
                TEXTS[slot] = code.label();
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

    /**
     * The constants at the places of their numbers, null in the gaps.
     */
    private static final class ByRank {
        static final int FIRST = -3;

        /**
         * The slot of all numbers outside the range. It is a power of two, so a mask tells these.
         */
        static final int NONE = 8;

        static final DeviceCode[] CODES = new DeviceCode[NONE + 1];

        static {
            for (DeviceCode code : values()) {
                if (code.rank() != null) {
                    CODES[code.rank() - FIRST] = code;
                }
            }
        }
    }

    /**
     * The constants at the slots of their keys, the hash codes of their texts. No two keys have the same slot.
     */
    private static final class ByName {
        static final int BITS = 5;

        static final int[] KEYS = new int[1 << BITS];

        static final DeviceCode[] CODES = new DeviceCode[1 << BITS];

        static final String[] TEXTS = new String[1 << BITS];

        static {
            for (DeviceCode code : values()) {
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
            return (int) (key * 0xD54396A81A21A7EDL >>> Long.SIZE - BITS);
        }
    }
}
