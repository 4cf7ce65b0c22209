package com.example.benchmarks.build;

import com.example.benchmarks.Markdown;
import com.example.benchmarks.Median;
import com.example.benchmarks.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a build of the same module costs with {@code generate --java} in place of the processor. */
public final class GenerateCost {
    private static final List<Integer> SIZES = List.of(12, 260, 2000);
    private static final double NANOS = 1e9;

    private final BuildModule module;
    private final Tools tools;

    private GenerateCost(BuildModule module, Tools tools) {
        this.module = module;
        this.tools = tools;
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Measures it alone: takes the number of turns, and the folder of the generators. */
    public static void main(String[] args) throws IOException {
        System.out.print(table(Integer.parseInt(args[0]), Path.of(args[1])));
    }

    /**
     * Measures, and makes the table of it.
     *
     * @param turns how often each build runs
     * @param generators the folder of the jars and programs of all generators
     */
    public static String table(int turns, Path generators) throws IOException {
        Tools tools = new Tools(generators);
        Markdown markdown = new Markdown(
                "Without the processor",
                "How many times the time of a build with the processor one takes that runs generate --java and then javac, if\n"
                        + "the table has changed and if it has not; and generate alone, if it has not.",
                new ArrayList<>(),
                "codes",
                "s, processor",
                "changed",
                "unchanged",
                "generate alone, unchanged");
        for (int codes : SIZES) {
            System.err.printf("builds without the processor with %d codes%n", codes);
            BuildModule module = BuildModule.write(Files.createTempDirectory("generate-cost"), codes);
            module.accept(tools, "codes.yaml");
            markdown.row(new GenerateCost(module, tools).row(codes, turns));
            module.delete();
        }
        return markdown.toString();
    }

    private List<String> row(int codes, int turns) throws IOException {
        List<Double> seconds = new ArrayList<>();
        List<List<Double>> ratios = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int turn = 0; turn <= turns; turn++) { // the first one reads everything from the disk
            module.title("turn " + turn);
            double processor = time(() -> Way.CODEBOOK.build(module, tools));
            List<Double> taken = List.of(time(this::build), time(this::build), time(this::generate));
            if (turn > 0) {
                seconds.add(processor);
                for (int i = 0; i < taken.size(); i++) {
                    ratios.get(i).add(taken.get(i) / processor);
                }
            }
        }
        List<String> cells = new ArrayList<>(List.of(Integer.toString(codes), Markdown.number(Median.of(seconds))));
        ratios.forEach(ratio -> cells.add(Markdown.number(Median.of(ratio))));
        return cells;
    }

    private double time(Step step) throws IOException {
        module.clean();
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private void build() throws IOException {
        generate();
        module.compile(tools.file("codebook-runtime").toString(), module.generated(), "-proc:none");
    }

    private void generate() throws IOException {
        Processes.run(List.of(
                Processes.java(),
                "-jar",
                tools.file("codebook-processor").toString(),
                "generate",
                "--java",
                module.generated().toString(),
                "--package",
                "com.example.codes",
                module.folder().resolve("codes.yaml").toString()));
    }
}
