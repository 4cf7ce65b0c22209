package com.example.benchmarks;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A number becomes a constant, over the table of another library. */
@State(Scope.Benchmark)
public class OtherLibraries {
    /** Whose lookup is measured. */
    public enum Whose {
        CODEBOOK,
        RIVAL
    }

    @Param
    public Rival rival;

    @Param
    public Unknown unknown;

    @Param
    public Whose whose;

    private int[] inputs;

    private static OtherLibraries chosen;

    /** A constant for HotSpot: a process measures one lookup. */
    private static final class Chosen {
        static final IntFunction<?> FIND = chosen.whose == Whose.CODEBOOK ? chosen.rival.codebook : chosen.rival.rival;
    }

    @Setup
    public void choose() {
        chosen = this;
        int[] known = numbers(true);
        inputs = Inputs.numbers(known, numbers(false), unknown, Order.SHUFFLED);
        for (int number : known) {
            if (Chosen.FIND.apply(number) == null) {
                throw new IllegalStateException(rival + " does not know " + number);
            }
        }
    }

    private int[] numbers(boolean known) {
        return IntStream.rangeClosed(rival.span.first, rival.span.last)
                .filter(number -> known == (rival.known.apply(number) != null))
                .toArray();
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void find(Blackhole blackhole) {
        for (int number : inputs) {
            blackhole.consume(Chosen.FIND.apply(number));
        }
    }
}
