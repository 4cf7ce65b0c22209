package com.example.benchmarks.build;

import com.example.benchmarks.Median;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The times of whole builds that took turns, so that a machine which slows down slows all of them. */
final class Turns {
    private static final double NANOS = 1e9;

    private final Map<Way, List<Double>> seconds = new EnumMap<>(Way.class);

    private Turns() {}

    /** Builds in some ways as often, after some turns that are not counted. */
    static Turns take(List<Way> ways, int uncounted, int turns, BuildModule module, Tools tools) throws IOException {
        module.accept(tools, "codes.yaml", "plain.yaml");
        module.clean();
        Way.CODEBOOK.build(module, tools);
        module.checkIn();
        Turns taken = new Turns();
        for (int turn = 0; turn < uncounted + turns; turn++) {
            for (Way way : ways) {
                module.clean();
                long start = System.nanoTime();
                way.build(module, tools);
                double took = (System.nanoTime() - start) / NANOS;
                if (turn >= uncounted) {
                    taken.seconds
                            .computeIfAbsent(way, none -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        return taken;
    }

    double median(Way way) {
        return Median.of(seconds.get(way));
    }

    /** The median of how many times the time of the other one way took, turn by turn; NaN of a way that was not taken. */
    double ratio(Way way, Way other) {
        if (!seconds.containsKey(way)) {
            return Double.NaN;
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < seconds.get(way).size(); i++) {
            ratios.add(seconds.get(way).get(i) / seconds.get(other).get(i));
        }
        return Median.of(ratios);
    }
}
