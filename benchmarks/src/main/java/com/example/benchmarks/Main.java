package com.example.benchmarks;

import com.example.benchmarks.build.BuildCost;
import com.example.benchmarks.build.Growth;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a profile, {@code quick} or {@code full}, and prints its tables. JMH's own report goes to the named file, and the generators are in the named folder. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, RunnerException {
        Profile profile = Profile.valueOf(args[0].toUpperCase(Locale.ROOT));
        Instant start = Instant.now();
        Measurements measurements = new Measurements();
        List<Options> plan = Plan.of(profile);
        try (PrintStream log = new PrintStream(Files.newOutputStream(Path.of(args[1])), true, StandardCharsets.UTF_8)) {
            for (int i = 0; i < plan.size(); i++) {
                System.err.printf(
                        "%d of %d: %s%n",
                        i + 1, plan.size(), plan.get(i).getIncludes().get(0));
                measurements.add(
                        new Runner(plan.get(i), OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL))
                                .run());
            }
        }
        long minutes = Math.round(Duration.between(start, Instant.now()).toSeconds() / 60.0);
        System.out.printf(
                "The %s profile on %s %s, %s %s, %d processors, in %d minutes.%n%n",
                profile.name().toLowerCase(Locale.ROOT),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                minutes);
        List<String> misses = new ArrayList<>();
        System.out.print(new Report(profile, measurements, misses).text());
        System.out.println(FirstUse.table(profile.firstUses, misses));
        System.out.println(BuildCost.table(profile.builds, profile == Profile.QUICK, Path.of(args[2]), misses));
        if (profile.largeTables > 0) {
            System.out.println(Growth.table(profile.largeTables, Path.of(args[2]), misses));
        }
        System.out.print(Markdown.missed(misses));
    }
}
