package com.example.benchmarks.build;

import com.example.benchmarks.Markdown;
import com.example.benchmarks.Median;
import com.example.benchmarks.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How time and memory of a build grow with a table, which is in several enums: twice the codes, at most 2.2 times as much. */
public final class Growth {
    private static final int FEWEST = 1_250;
    private static final int MOST = 20_000;
    private static final double TWICE = 2.2;
    private static final double NANOS = 1e9;

    private Growth() {}

    /**
     * Measures, and makes the table of it.
     *
     * @param turns how often each build runs
     * @param generators the folder of the jars and programs of all generators
     * @param misses where to add the targets that are missed
     */
    public static String table(int turns, Path generators, List<String> misses) throws IOException {
        Tools tools = new Tools(generators);
        Markdown markdown = new Markdown(
                "Growth",
                "A table in parts of a thousand codes. Of each figure, how many times it is that of half as many codes.",
                misses,
                "codes",
                "s",
                "to half as many, at most 2.2",
                "MiB",
                "to half as many, at most 2.2");
        double secondsOfHalf = Double.NaN;
        double memoryOfHalf = Double.NaN;
        for (int codes = FEWEST; codes <= MOST; codes *= 2) {
            System.err.printf("growth to %d codes%n", codes);
            BuildModule module = BuildModule.writeInParts(Files.createTempDirectory("growth"), codes);
            module.accept(tools, "codes.yaml");
            List<Double> seconds = new ArrayList<>();
            List<Double> memory = new ArrayList<>();
            for (int turn = 0; turn <= turns; turn++) {
                List<String> command = Way.processing(module.annotated(), module, tools);
                module.clean();
                long start = System.nanoTime();
                Processes.run(command);
                double took = (System.nanoTime() - start) / NANOS;
                module.clean();
                double peak = Processes.peak(command);
                if (turn > 0) {
                    seconds.add(took);
                    memory.add(peak);
                }
            }
            module.delete();
            double took = Median.of(seconds);
            double peak = Median.of(memory);
            String row = codes + " codes";
            markdown.row(List.of(
                    Integer.toString(codes),
                    Markdown.number(took),
                    codes == FEWEST ? "" : markdown.atMost(TWICE, took / secondsOfHalf, row + ", time"),
                    Markdown.number(peak),
                    codes == FEWEST ? "" : markdown.atMost(TWICE, peak / memoryOfHalf, row + ", memory")));
            secondsOfHalf = took;
            memoryOfHalf = peak;
        }
        return markdown.toString();
    }
}
