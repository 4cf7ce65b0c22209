package com.example.benchmarks;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The constants at the places of their numbers. As all shapes a record, whose fields HotSpot takes for constants. */
record DirectArray(int first, Enum<?>[] codes) implements IntFunction<Enum<?>> {
    static DirectArray of(Enum<?>[] codes, int[] numbers) {
        int first = Arrays.stream(numbers).min().orElseThrow();
        Enum<?>[] array = new Enum<?>[Arrays.stream(numbers).max().orElseThrow() - first + 1];
        for (Enum<?> code : codes) {
            array[numbers[code.ordinal()] - first] = code;
        }
        return new DirectArray(first, array);
    }

    @Override
    public Enum<?> apply(int number) {
        int slot = number - first;
        return slot >= 0 && slot < codes.length ? codes[slot] : null;
    }
}
