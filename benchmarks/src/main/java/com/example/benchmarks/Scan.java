package com.example.benchmarks;

import java.util.function.IntFunction;

/** What most enums do: one constant after the other is asked whether it is the one. */
record Scan(Enum<?>[] codes, int[] numbers) implements IntFunction<Enum<?>> {
    @Override
    public Enum<?> apply(int number) {
        for (Enum<?> code : codes) {
            if (numbers[code.ordinal()] == number) {
                return code;
            }
        }
        return null;
    }
}
