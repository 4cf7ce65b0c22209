package com.example.benchmarks;

import com.example.benchmarks.FirstLookup.Which;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first lookup in a process, of a table of 260 codes: the classes are loaded, checked and initialised. */
final class FirstUse {
    private static final double NANOS_A_MILLI = 1e6;

    private FirstUse() {}

    /**
     * Measures, and makes the table of it.
     *
     * @param turns how often each enum is looked up, in a process of its own
     * @param misses where to add the targets that are missed
     */
    static Markdown table(int turns, List<String> misses) throws IOException {
        Markdown markdown = new Markdown(
                "First use",
                "Loading the classes of a table of 260 codes and the first lookup, each in a process of its own, against an enum with\n"
                        + "constructor arguments and a `HashMap`. Hot: this process has used other `HashMap`s so much that HotSpot has compiled it.",
                misses,
                "numbers",
                "process",
                "ms",
                "to the enum by hand, at most 1");
        for (boolean hot : new boolean[] {false, true}) {
            Map<Which, List<Double>> millis = new EnumMap<>(Which.class);
            for (int turn = 0; turn < turns; turn++) {
                for (Which which : Which.values()) {
                    millis.computeIfAbsent(which, none -> new ArrayList<>()).add(lookUp(which, hot));
                }
            }
            row(markdown, "dense", hot, millis.get(Which.DENSE), millis.get(Which.HAND_DENSE));
            row(markdown, "sparse", hot, millis.get(Which.SPARSE), millis.get(Which.HAND_SPARSE));
        }
        return markdown;
    }

    private static void row(Markdown markdown, String numbers, boolean hot, List<Double> ours, List<Double> hand) {
        String process = hot ? "hot" : "new";
        double median = Median.of(ours);
        markdown.row(
                numbers,
                process,
                Markdown.number(median),
                markdown.atMost(1, median / Median.of(hand), numbers + ", " + process));
    }

    private static double lookUp(Which which, boolean hot) throws IOException {
        String nanos = Processes.run(List.of(
                Processes.java(),
                "-cp",
                Processes.classPath("classes", "codebook-runtime"),
                FirstLookup.class.getName(),
                which.name(),
                Boolean.toString(hot)));
        return Long.parseLong(nanos.strip()) / NANOS_A_MILLI;
    }
}
