package com.example.benchmarks;

import com.example.benchmarks.codes.Dense12;
import com.example.benchmarks.codes.Dense2000;
import com.example.benchmarks.codes.Dense260;
import com.example.benchmarks.codes.Dense60;
import com.example.benchmarks.codes.Operation12;
import com.example.benchmarks.codes.Operation2000;
import com.example.benchmarks.codes.Operation260;
import com.example.benchmarks.codes.Operation60;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whether an operation may answer a code; which of the twelve operations it is differs from call to call. */
@State(Scope.Benchmark)
public class Allows {
    /** The ways to ask. */
    public enum Way {
        CODEBOOK,
        MASK,
        ENUM_SET
    }

    @Param({"12", "60", "260", "2000"})
    public int size;

    @Param
    public Way way;

    private Enum<?>[] codes;
    private Enum<?>[] operations;

    private static Allows chosen;

    /** A constant for HotSpot: a process asks in one way. */
    private static final class Chosen {
        static final BiPredicate<Enum<?>, Enum<?>> ALLOWS = switch (chosen.way) {
            case CODEBOOK -> codebook();
            case MASK -> mask();
            case ENUM_SET -> enumSet();
        };

        private static BiPredicate<Enum<?>, Enum<?>> codebook() {
            return switch (chosen.size) {
                case 12 -> (operation, code) -> ((Operation12) operation).allows((Dense12) code);
                case 60 -> (operation, code) -> ((Operation60) operation).allows((Dense60) code);
                case 260 -> (operation, code) -> ((Operation260) operation).allows((Dense260) code);
                default -> (operation, code) -> ((Operation2000) operation).allows((Dense2000) code);
            };
        }

        /** With the same casts. */
        private static BiPredicate<Enum<?>, Enum<?>> mask() {
            for (Enum<?> operation : allOperations(chosen.size)) {
                for (Enum<?> code : Mapping.codes(chosen.size)) {
                    if (codebook().test(operation, code)) {
                        MaskedOperation.values()[operation.ordinal()].allow(code);
                    }
                }
            }
            return switch (chosen.size) {
                case 12 -> (operation, code) -> ((MaskedOperation) operation).allows((Dense12) code);
                case 60 -> (operation, code) -> ((MaskedOperation) operation).allows((Dense60) code);
                case 260 -> (operation, code) -> ((MaskedOperation) operation).allowsOfMany((Dense260) code);
                default -> (operation, code) -> ((MaskedOperation) operation).allowsOfMany((Dense2000) code);
            };
        }

        private static BiPredicate<Enum<?>, Enum<?>> enumSet() {
            return switch (chosen.size) {
                case 12 ->
                    (operation, code) -> ((Operation12) operation).codes().contains(code);
                case 60 ->
                    (operation, code) -> ((Operation60) operation).codes().contains(code);
                case 260 ->
                    (operation, code) -> ((Operation260) operation).codes().contains(code);
                default ->
                    (operation, code) -> ((Operation2000) operation).codes().contains(code);
            };
        }
    }

    private static Enum<?>[] allOperations(int size) {
        return switch (size) {
            case 12 -> Operation12.values();
            case 60 -> Operation60.values();
            case 260 -> Operation260.values();
            default -> Operation2000.values();
        };
    }

    @Setup
    public void choose() {
        chosen = this;
        Enum<?>[] all = Mapping.codes(size);
        Enum<?>[] asked = way == Way.MASK ? MaskedOperation.values() : allOperations(size);
        int[] choice = Inputs.choose(all.length * asked.length, 1, Unknown.NONE, Order.SHUFFLED);
        codes = Arrays.stream(choice).mapToObj(i -> all[i / asked.length]).toArray(Enum<?>[]::new);
        operations =
                Arrays.stream(choice).mapToObj(i -> asked[i % asked.length]).toArray(Enum<?>[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void allows(Blackhole blackhole) {
        for (int i = 0; i < codes.length; i++) {
            blackhole.consume(Chosen.ALLOWS.test(operations[i], codes[i]));
        }
    }
}
