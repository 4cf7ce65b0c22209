package com.example.benchmarks;

import com.example.benchmarks.FirstLookup.Which;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(),
                        FirstLookup.class.getName(),
                        which.name(),
                        Boolean.toString(hot))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String nanos = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(nanos.strip()) / NANOS_A_MILLI;
    }

    /** Of the class path, what a lookup needs: the rest would have to be opened. */
    private static String classes() {
        List<String> needed = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith("classes") || entry.contains("codebook-runtime")) {
                needed.add(entry);
            }
        }
        return String.join(File.pathSeparator, needed);
    }
}
