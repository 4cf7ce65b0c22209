package com.example.benchmarks;

import java.util.function.IntFunction;

/** An open hash table, a quarter full at most, with the numbers beside the constants. */
record KeyedHash(int shift, int[] keys, Enum<?>[] codes) implements IntFunction<Enum<?>> {
    private static final int SLOTS_A_CODE = 4;
    private static final int SPREAD = 0x9E3779B9;

    static KeyedHash of(Enum<?>[] codes, int[] numbers) {
        int shift = Integer.numberOfLeadingZeros(codes.length * SLOTS_A_CODE - 1);
        int slots = 1 << Integer.SIZE - shift;
        KeyedHash hash = new KeyedHash(shift, new int[slots], new Enum<?>[slots]);
        for (int i = 0; i < codes.length; i++) {
            hash.add(numbers[i], codes[i]);
        }
        return hash;
    }

    private void add(int number, Enum<?> code) {
        int slot = number * SPREAD >>> shift;
        while (codes[slot] != null) {
            slot = slot + 1 & codes.length - 1;
        }
        keys[slot] = number;
        codes[slot] = code;
    }

    @Override
    public Enum<?> apply(int number) {
        int slot = number * SPREAD >>> shift;
        while (keys[slot] != number && codes[slot] != null) {
            slot = slot + 1 & codes.length - 1;
        }
        return codes[slot];
    }
}
