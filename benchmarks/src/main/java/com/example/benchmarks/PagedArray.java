package com.example.benchmarks;

import java.util.Arrays;
import java.util.function.IntFunction;

/** An array of arrays of 256 slots; pages without a code are one and the same. */
record PagedArray(int first, Enum<?>[][] pages) implements IntFunction<Enum<?>> {
    private static final int BITS = 8;
    private static final int SLOTS = 1 << BITS;

    static PagedArray of(Enum<?>[] codes, int[] numbers) {
        int first = Arrays.stream(numbers).min().orElseThrow();
        int last = Arrays.stream(numbers).max().orElseThrow() - first;
        Enum<?>[] none = new Enum<?>[SLOTS];
        Enum<?>[][] pages = new Enum<?>[(last >>> BITS) + 1][];
        Arrays.fill(pages, none);
        for (Enum<?> code : codes) {
            int slot = numbers[code.ordinal()] - first;
            int page = slot >>> BITS;
            if (pages[page] == none) {
                pages[page] = new Enum<?>[SLOTS];
            }
            pages[page][slot & SLOTS - 1] = code;
        }
        return new PagedArray(first, pages);
    }

    @Override
    public Enum<?> apply(int number) {
        int slot = number - first;
        int page = slot >>> BITS;
        return page < pages.length ? pages[page][slot & SLOTS - 1] : null;
    }
}
