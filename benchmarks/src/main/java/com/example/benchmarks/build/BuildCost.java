package com.example.benchmarks.build;

import com.example.benchmarks.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What it costs to build a module of twenty classes and a table: whole processes, from javac's start to its end. */
public final class BuildCost {
    /** How many times the time with the same sources checked in a build may take, by the number of codes. */
    private static final Map<Integer, Double> MOST = new TreeMap<>(Map.of(12, 1.10, 260, 1.15, 2000, 1.35));
    /** Up to here, protoc is not to be ahead. */
    private static final int PROTOC_CODES = 260;

    private BuildCost() {}

    /** Measures builds alone: takes the number of turns, those of large tables, and the folder of the generators. */
    public static void main(String[] args) throws IOException {
        List<String> misses = new ArrayList<>();
        Path generators = Path.of(args[2]);
        System.out.println(table(Integer.parseInt(args[0]), false, generators, misses));
        System.out.println(Growth.table(Integer.parseInt(args[1]), generators, misses));
        System.out.println(GenerateCost.table(Integer.parseInt(args[1]), generators));
        System.out.print(Markdown.missed(misses));
    }

    /**
     * Measures, and makes the table of it.
     *
     * @param turns how often each build runs
     * @param quick whether to leave out what is far behind
     * @param generators the folder of the jars and programs of all generators
     * @param misses where to add the targets that are missed
     */
    public static String table(int turns, boolean quick, Path generators, List<String> misses) throws IOException {
        List<Way> ways = new ArrayList<>(List.of(Way.values()));
        if (quick) {
            ways.remove(Way.FAR_BEHIND);
        }
        Tools tools = new Tools(generators);
        Markdown markdown = new Markdown(
                "Build cost",
                "To the same sources: how many times the time of a build in which they are checked in ours takes, and one with a\n"
                        + "processor that does nothing but copy them. The generators are how many times the time of a plain table, of\n"
                        + "numbers and names, they and javac take, to be at least 1.",
                misses,
                "codes",
                "s",
                "to the same sources, at most 1.10, 1.15 and 1.35",
                Way.COPIED.title,
                "s, plain",
                Way.PROTOC.title,
                Way.JSONSCHEMA2POJO.title,
                Way.OPENAPI_GENERATOR.title);
        int uncounted = 1; // in which the generators are read from the disk
        for (Map.Entry<Integer, Double> size : MOST.entrySet()) {
            int codes = size.getKey();
            System.err.printf("builds with %d codes%n", codes);
            Path folder = Files.createTempDirectory("build-cost");
            BuildModule module = BuildModule.write(folder, codes);
            Turns taken = Turns.take(ways, uncounted, turns, module, tools);
            uncounted = 0;
            module.delete();
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(codes));
            cells.add(Markdown.number(taken.median(Way.CODEBOOK)));
            double ratio = taken.ratio(Way.CODEBOOK, Way.CHECKED_IN);
            cells.add(markdown.atMost(size.getValue(), ratio, codes + " codes"));
            cells.add(Markdown.number(taken.ratio(Way.COPIED, Way.CHECKED_IN)));
            cells.add(Markdown.number(taken.median(Way.PLAIN)));
            for (Way generator : Way.GENERATORS) {
                double times = taken.ratio(generator, Way.PLAIN);
                boolean measuredOnly = generator == Way.PROTOC && codes > PROTOC_CODES;
                cells.add(
                        measuredOnly
                                ? Markdown.number(times)
                                : markdown.atLeast(1, times, codes + " codes, " + generator.title));
            }
            markdown.row(cells);
        }
        return markdown.toString();
    }
}
