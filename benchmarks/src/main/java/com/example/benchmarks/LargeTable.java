package com.example.benchmarks;

import com.example.benchmarks.codes.LargeFacilities;
import com.example.benchmarks.codes.LargeRow;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A number becomes a constant of a table whose 20,000 constants are in several enums. */
@State(Scope.Benchmark)
public class LargeTable {
    @Param
    public Table table;

    @Param
    public Unknown unknown;

    @Param
    public Way way;

    private int[] inputs;

    private static LargeTable chosen;

    private static final class Chosen {
        static final IntFunction<?> FIND = chosen.way.over(chosen.table);
    }

    /** How the numbers lie. */
    public enum Table {
        ROW("in a row, `parts: 1000`"),
        FACILITIES("as HRESULT, `parts: 0x10000`");

        final String title;

        Table(String title) {
            this.title = title;
        }

        Enum<?>[] codes() {
            Object[] codes = this == ROW ? LargeRow.values() : LargeFacilities.values();
            return Stream.of(codes).toArray(Enum<?>[]::new);
        }

        int[] numbers() {
            return this == ROW
                    ? Stream.of(LargeRow.values()).mapToInt(LargeRow::number).toArray()
                    : Stream.of(LargeFacilities.values())
                            .mapToInt(LargeFacilities::number)
                            .toArray();
        }
    }

    /** How one is looked up. */
    public enum Way {
        CODEBOOK,
        KEYED_HASH,
        HASH_MAP;

        /** Of no common type, as to cast to Enum would read every constant. */
        IntFunction<?> over(Table table) {
            return switch (this) {
                case CODEBOOK ->
                    table == Table.ROW
                            ? (IntFunction<LargeRow>) LargeRow::find
                            : (IntFunction<LargeFacilities>) LargeFacilities::find;
                case KEYED_HASH -> KeyedHash.of(table.codes(), table.numbers());
                case HASH_MAP -> Shape.map(table.codes(), table.numbers());
            };
        }
    }

    @Setup
    public void choose() {
        chosen = this;
        int[] known = table.numbers();
        inputs = Inputs.numbers(known, Inputs.near(known), unknown, Order.SHUFFLED);
        IntFunction<?> ours = Way.CODEBOOK.over(table);
        for (int number : inputs) {
            if (Chosen.FIND.apply(number) != ours.apply(number)) {
                throw new IllegalStateException(way + " differs at " + number);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void find(Blackhole blackhole) {
        for (int number : inputs) {
            blackhole.consume(Chosen.FIND.apply(number));
        }
    }
}
