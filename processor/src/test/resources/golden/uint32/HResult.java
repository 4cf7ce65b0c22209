package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** HRESULT values. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum HResult implements AnyHResult {
    /** 0 S_OK: The operation succeeded. */
    S_OK(0, "S_OK", "The operation succeeded.", Severity.SUCCESS, null),

    /** 2147483647 Largest Positive. */
    LARGEST_POSITIVE(2147483647, "Largest Positive", "", Severity.SUCCESS, null),

    /** 0x80000000 Smallest Negative. */
    SMALLEST_NEGATIVE(0x80000000, "Smallest Negative", "", Severity.ERROR, -1),

    /** 0x80070005 Access Denied. */
    ACCESS_DENIED(0x80070005, "Access Denied", "", Severity.ERROR, 5),

    /** 2147942487 Invalid Argument. */
    INVALID_ARGUMENT(0x80070057, "Invalid Argument", "", Severity.ERROR, 87000000),

    /** 0xFFFFFFFF All Bits. */
    ALL_BITS(0xFFFFFFFF, "All Bits", "", Severity.ERROR, null);

    /**
     * Finds the code with this number.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or null if the table has no such code
     */
    public static HResult find(int bits) {
        int slot = slot(bits);
        return keysBySlot[slot] == bits ? codesBySlot[slot] : null;
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param bits the 32 bits of the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static HResult of(int bits) {
        HResult found = find(bits);
        if (found == null) {
            throw UnknownCodeException.of("hresult", Integer.toUnsignedLong(bits));
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param bits the 32 bits of the number
     * @return the constant, or an {@link AnyHResult.Unknown} with the value if the table has no such code
     */
    public static AnyHResult decode(int bits) {
        HResult known = find(bits);
        return known != null ? known : new AnyHResult.Unknown(bits);
    }

    /**
     * Does the same as {@link #find(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #find(int)}, or null for a number outside that range
     */
    public static HResult find(long number) {
        return number >>> 32 == 0 ? find((int) number) : null;
    }

    /**
     * Does the same as {@link #of(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #of(int)}
     * @throws UnknownCodeException if the number is outside that range, or the table has no such code
     */
    public static HResult of(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("hresult", number);
        }
        return of((int) number);
    }

    /**
     * Does the same as {@link #decode(int)}, for the number itself.
     *
     * @param number the number, 0 to 4294967295
     * @return the result of {@link #decode(int)}
     * @throws UnknownCodeException if the number is outside that range
     */
    public static AnyHResult decode(long number) {
        if (number >>> 32 != 0) {
            throw UnknownCodeException.of("hresult", number);
        }
        return decode((int) number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static HResult findByName(String name) {
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
     * Finds the code with this {@code win32}.
     *
     * @param value the {@code win32}
     * @return the constant, or null if the table has no such code
     */
    public static HResult findByWin32(int value) {
        int slot = ByWin32.slot(value);
        return ByWin32.keysBySlot[slot] == value ? ByWin32.codesBySlot[slot] : null;
    }

    /**
     * Decodes a code that a peer sent by its <code>win32</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>win32</code>
     * @return the constant, or an {@link AnyHResult.UnknownWin32} with the value if the table has no such
     *     code
     */
    public static AnyHResult decodeByWin32(int value) {
        HResult known = findByWin32(value);
        return known != null ? known : new AnyHResult.UnknownWin32(value);
    }

    @Override
    public int bits() {
        return bits;
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
     * The {@code severity} of this code.
     *
     * @return the value, never null
     */
    @Override
    public Severity severity() {
        return severity;
    }

    /**
     * The {@code win32} of this code.
     *
     * @return the value, or null if the table has none
     */
    public Integer win32() {
        return win32;
    }

    /** The values of {@code severity}. */
    @Generated("codes.yaml")
    public enum Severity {
        /** <code>success</code>: 0-0x7FFFFFFF. */
        SUCCESS("success"),

        /** <code>error</code>: 0x80000000-0xFFFFFFFF. */
        ERROR("error");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Severity find(long number) {
            if (number >= 0L && number <= 2147483647L) {
                return SUCCESS;
            }
            if (number >= 2147483648L && number <= 4294967295L) {
                return ERROR;
            }
            return null;
        }

        /**
         * Does the same as {@link #find(long)}, for the 32 bits of the number.
         *
         * @param bits any bits
         * @return the result of {@link #find(long)}
         */
        public static Severity find(int bits) {
            return find(Integer.toUnsignedLong(bits));
        }

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Severity(String label) {
            this.label = label;
        }
    }

    /** The numbers, each at its slot; no two share a slot. */
    private static final int[] keysBySlot = new int[1 << 4];

    private static final HResult[] codesBySlot = new HResult[keysBySlot.length];

    static {
        for (HResult code : values()) {
            int slot = slot(code.bits());
            keysBySlot[slot] = code.bits();
            codesBySlot[slot] = code;
        }
    }

    private final int bits;

    private final String phrase;

    private final String meaning;

    private final Severity severity;

    private final Integer win32;

    HResult(int bits, String phrase, String meaning, Severity severity, Integer win32) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.severity = severity;
        this.win32 = win32;
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

        private static final HResult[] codesBySlot = new HResult[textsBySlot.length];

        static {
            for (HResult code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, HResult code) {
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

    /** The constants by {@code win32()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByWin32 {
        /** The numbers, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 3];

        private static final HResult[] codesBySlot = new HResult[keysBySlot.length];

        static {
            for (HResult code : values()) {
                if (code.win32() == null) {
                    continue;
                }
                int slot = slot(code.win32());
                keysBySlot[slot] = code.win32();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Maps the keys of this table to different slots: the upper 3 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x18E572A2C7DF3AB1L) >>> (Long.SIZE - 3));
        }
    }
}
