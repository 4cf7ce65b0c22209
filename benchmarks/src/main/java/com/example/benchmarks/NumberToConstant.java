package com.example.benchmarks;

import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A number becomes a constant. */
@State(Scope.Benchmark)
public class NumberToConstant {
    @Param
    public NumberTable table;

    @Param
    public Unknown unknown;

    @Param
    public Order order;

    @Param
    public Shape shape;

    private int[] inputs;

    private static NumberToConstant chosen;

    /** One process measures one shape of one table, so both can be constants, as they are in real code. */
    private static final class Chosen {
        static final IntFunction<Enum<?>> FIND = chosen.shape.over(chosen.table);
    }

    @Setup
    public void choose() {
        chosen = this;
        int[] known = table.numbers();
        inputs = Inputs.numbers(known, Inputs.near(known), unknown, order);
        for (int number : inputs) {
            if (Chosen.FIND.apply(number) != table.codebook.apply(number)) {
                throw new IllegalStateException(shape + " differs at " + number);
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
