package com.example.benchmarks;

import com.example.benchmarks.codes.*;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The tables whose numbers are looked up. */
public enum NumberTable {
    DENSE_12(Dense12::values, code -> ((Dense12) code).number(), Dense12::find, SwitchDense12::find),
    DENSE_60(Dense60::values, code -> ((Dense60) code).number(), Dense60::find, SwitchDense60::find),
    DENSE_260(Dense260::values, code -> ((Dense260) code).number(), Dense260::find, SwitchDense260::find),
    DENSE_2000(Dense2000::values, code -> ((Dense2000) code).number(), Dense2000::find, SwitchDense2000::find),
    SPARSE_12(Sparse12::values, code -> ((Sparse12) code).number(), Sparse12::find, SwitchSparse12::find),
    SPARSE_60(Sparse60::values, code -> ((Sparse60) code).number(), Sparse60::find, SwitchSparse60::find),
    SPARSE_260(Sparse260::values, code -> ((Sparse260) code).number(), Sparse260::find, SwitchSparse260::find),
    SPARSE_2000(Sparse2000::values, code -> ((Sparse2000) code).number(), Sparse2000::find, SwitchSparse2000::find);

    private final Supplier<Enum<?>[]> values;
    private final ToIntFunction<Enum<?>> number;
    final IntFunction<Enum<?>> codebook;
    final IntFunction<Enum<?>> bySwitch;

    NumberTable(
            Supplier<Enum<?>[]> values,
            ToIntFunction<Enum<?>> number,
            IntFunction<Enum<?>> codebook,
            IntFunction<Enum<?>> bySwitch) {
        this.values = values;
        this.number = number;
        this.codebook = codebook;
        this.bySwitch = bySwitch;
    }

    Enum<?>[] codes() {
        return values.get();
    }

    int[] numbers() {
        int[] numbers = new int[codes().length];
        for (Enum<?> code : codes()) {
            numbers[code.ordinal()] = number.applyAsInt(code);
        }
        return numbers;
    }

    boolean isDense() {
        return name().startsWith("DENSE");
    }

    int size() {
        return Integer.parseInt(name().substring(name().indexOf('_') + 1));
    }
}
