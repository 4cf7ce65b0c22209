package com.example.benchmarks;

import com.example.benchmarks.codes.Dense12;
import com.example.benchmarks.codes.Dense2000;
import com.example.benchmarks.codes.Dense260;
import com.example.benchmarks.codes.Dense60;
import java.util.Arrays;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A constant becomes the one of another table. */
@State(Scope.Benchmark)
public class Mapping {
    /** The ways to map. */
    public enum Way {
        CODEBOOK,
        ARRAY
    }

    @Param({"12", "60", "260", "2000"})
    public int size;

    @Param
    public Way way;

    private Enum<?>[] inputs;

    private static Mapping chosen;

    /** A constant for HotSpot: a process measures one mapping. */
    private static final class Chosen {
        static final Function<Enum<?>, Enum<?>> MAP = chosen.way == Way.CODEBOOK ? codebook() : array();

        private static Function<Enum<?>, Enum<?>> codebook() {
            return switch (chosen.size) {
                case 12 -> code -> ((Dense12) code).toSparse12();
                case 60 -> code -> ((Dense60) code).toSparse60();
                case 260 -> code -> ((Dense260) code).toSparse260();
                default -> code -> ((Dense2000) code).toSparse2000();
            };
        }

        /** With the same cast. */
        private static Function<Enum<?>, Enum<?>> array() {
            Enum<?>[] targets =
                    Arrays.stream(codes(chosen.size)).map(codebook()).toArray(Enum<?>[]::new);
            return switch (chosen.size) {
                case 12 -> code -> targets[((Dense12) code).ordinal()];
                case 60 -> code -> targets[((Dense60) code).ordinal()];
                case 260 -> code -> targets[((Dense260) code).ordinal()];
                default -> code -> targets[((Dense2000) code).ordinal()];
            };
        }
    }

    static Enum<?>[] codes(int size) {
        return NumberTable.valueOf("DENSE_" + size).codes();
    }

    @Setup
    public void choose() {
        chosen = this;
        Enum<?>[] codes = codes(size);
        inputs = Arrays.stream(Inputs.choose(codes.length, 1, Unknown.NONE, Order.SHUFFLED))
                .mapToObj(choice -> codes[choice])
                .toArray(Enum<?>[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void map(Blackhole blackhole) {
        for (Enum<?> code : inputs) {
            blackhole.consume(Chosen.MAP.apply(code));
        }
    }
}
