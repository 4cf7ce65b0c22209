package com.example.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The ways to look a number up that are compared. */
public enum Shape {
    CODEBOOK("Codebook"),
    DIRECT_ARRAY("direct array"),
    PAGED_ARRAY("paged array"),
    KEYED_HASH("hash, `int[]` keys"),
    SWITCH("`switch`"),
    HASH_MAP("`HashMap`"),
    SCAN("scan of `values()`");

    final String title;

    Shape(String title) {
        this.title = title;
    }

    boolean isByHand() {
        return this != CODEBOOK;
    }

    /** Whether it is ours, or what one would take by hand who wants it fast. */
    boolean isFirstChoice(NumberTable table) {
        return switch (this) {
            case CODEBOOK -> true;
            case DIRECT_ARRAY -> table.isDense();
            case PAGED_ARRAY, KEYED_HASH -> !table.isDense();
            case SWITCH, HASH_MAP, SCAN -> false;
        };
    }

    boolean fits(NumberTable table) {
        return this != DIRECT_ARRAY || table.isDense();
    }

    IntFunction<Enum<?>> over(NumberTable table) {
        Enum<?>[] codes = table.codes();
        int[] numbers = table.numbers();
        return switch (this) {
            case CODEBOOK -> table.codebook;
            case DIRECT_ARRAY -> DirectArray.of(codes, numbers);
            case PAGED_ARRAY -> PagedArray.of(codes, numbers);
            case KEYED_HASH -> KeyedHash.of(codes, numbers);
            case SWITCH -> table.bySwitch;
            case HASH_MAP -> map(codes, numbers);
            case SCAN -> new Scan(codes, numbers);
        };
    }

    static IntFunction<Enum<?>> map(Enum<?>[] codes, int[] numbers) {
        Map<Integer, Enum<?>> map = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            map.put(numbers[i], codes[i]);
        }
        return map::get;
    }
}
