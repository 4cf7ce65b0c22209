package com.example.benchmarks;

import com.example.benchmarks.codes.SqlState;
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

/** An SQLSTATE becomes a constant, as a driver hands it over: equal to the text of the table, and not the same. */
@State(Scope.Benchmark)
public class TextToConstant {
    @Param
    public Unknown unknown;

    @Param
    public LabelToConstant.Way way;

    private String[] inputs;

    private static TextToConstant chosen;

    /** A constant for HotSpot: a process measures one lookup. */
    private static final class Chosen {
        static final Function<String, SqlState> FIND =
                chosen.way == LabelToConstant.Way.CODEBOOK ? SqlState::find : hashMap();

        private static Function<String, SqlState> hashMap() {
            Map<String, SqlState> map = new HashMap<>();
            for (SqlState code : SqlState.values()) {
                map.put(code.text(), code);
            }
            return map::get;
        }
    }

    @Setup
    public void choose() {
        chosen = this;
        String[] known = Arrays.stream(SqlState.values())
                .map(code -> String.valueOf(code.text().toCharArray()))
                .toArray(String[]::new);
        String[] missing = Arrays.stream(known)
                .map(code -> code.substring(0, 3) + "ZZ")
                .distinct()
                .toArray(String[]::new);
        inputs = Arrays.stream(Inputs.choose(known.length, missing.length, unknown, Order.SHUFFLED))
                .mapToObj(choice -> choice >= 0 ? known[choice] : missing[-1 - choice])
                .toArray(String[]::new);
        for (String code : inputs) {
            if (Chosen.FIND.apply(code) != SqlState.find(code)) {
                throw new IllegalStateException(code);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void find(Blackhole blackhole) {
        for (String code : inputs) {
            blackhole.consume(Chosen.FIND.apply(code));
        }
    }
}
