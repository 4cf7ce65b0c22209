package com.example.benchmarks;

import com.example.benchmarks.codes.Dense12;
import com.example.benchmarks.codes.Dense2000;
import com.example.benchmarks.codes.Dense260;
import com.example.benchmarks.codes.Dense60;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A label becomes a constant. The labels are not the strings of the table, but equal ones, as those of a message are. */
@State(Scope.Benchmark)
public class LabelToConstant {
    /** The ways to look up. */
    public enum Way {
        CODEBOOK,
        HASH_MAP
    }

    @Param({"12", "60", "260", "2000"})
    public int size;

    @Param
    public Unknown unknown;

    @Param
    public Order order;

    @Param
    public Way way;

    private String[] inputs;

    private static LabelToConstant chosen;

    /** A constant for HotSpot: a process measures one lookup. */
    private static final class Chosen {
        static final Function<String, Enum<?>> FIND = chosen.way == Way.CODEBOOK ? codebook() : hashMap();

        private static Function<String, Enum<?>> codebook() {
            return switch (chosen.size) {
                case 12 -> Dense12::findByLabel;
                case 60 -> Dense60::findByLabel;
                case 260 -> Dense260::findByLabel;
                default -> Dense2000::findByLabel;
            };
        }

        private static Function<String, Enum<?>> hashMap() {
            Map<String, Enum<?>> map = new HashMap<>();
            for (Enum<?> code : Mapping.codes(chosen.size)) {
                map.put("label-" + code.ordinal(), code);
            }
            return map::get;
        }
    }

    @Setup
    public void choose() {
        chosen = this;
        String[] known = labels("label-");
        String[] missing = labels("other-");
        inputs = Arrays.stream(Inputs.choose(size, size, unknown, order))
                .mapToObj(choice -> choice >= 0 ? known[choice] : missing[-1 - choice])
                .toArray(String[]::new);
        for (String label : known) {
            if (Chosen.FIND.apply(label) != Chosen.codebook().apply(label)) {
                throw new IllegalStateException(label);
            }
        }
    }

    private String[] labels(String prefix) {
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            labels[i] = prefix + i;
        }
        return labels;
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void find(Blackhole blackhole) {
        for (String label : inputs) {
            blackhole.consume(Chosen.FIND.apply(label));
        }
    }
}
