package com.example.benchmarks;

/** An operation as one writes it by hand: a bit for each code that it may answer, in one word while one has room. */
enum MaskedOperation {
    OPERATION_0,
    OPERATION_1,
    OPERATION_2,
    OPERATION_3,
    OPERATION_4,
    OPERATION_5,
    OPERATION_6,
    OPERATION_7,
    OPERATION_8,
    OPERATION_9,
    OPERATION_10,
    OPERATION_11;

    private static final int MOST_CODES = 2_000;

    private long mask;
    private final long[] masks = new long[MOST_CODES / Long.SIZE + 1];

    void allow(Enum<?> code) {
        mask |= 1L << code.ordinal();
        masks[code.ordinal() / Long.SIZE] |= 1L << code.ordinal();
    }

    boolean allows(Enum<?> code) {
        return (mask & 1L << code.ordinal()) != 0;
    }

    boolean allowsOfMany(Enum<?> code) {
        return (masks[code.ordinal() >>> 6] & 1L << code.ordinal()) != 0;
    }
}
