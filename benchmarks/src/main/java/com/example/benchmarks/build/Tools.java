package com.example.benchmarks.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs that are run.
 *
 * @param generators the folder with the jars and programs of all generators
 */
record Tools(Path generators) {
    /** In a mebibyte. */
    private static final double KIBIBYTES = 1024;

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String javac() {
        return Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    }

    /** Runs a program to its end; what it says is shown when it fails. */
    void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * The most memory that a program had on its way to the end, as Linux counts it.
     *
     * @return mebibytes; NaN on other systems
     */
    double peak(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = Double.NaN;
        try {
            do {
                double now = Files.exists(status) ? highWater(status) : Double.NaN;
                peak = Double.isNaN(now) ? peak : now;
            } while (!process.waitFor(2, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return peak;
    }

    private static double highWater(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / KIBIBYTES;
                }
            }
        } catch (IOException ended) {
            // between the question and the answer
        }
        return Double.NaN;
    }

    /** The one file whose name starts so. */
    Path file(String start) {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + start + " in " + generators));
    }

    /** All jars but those that carry what they need, which would hide others. */
    String classPath() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .filter(file -> !file.getFileName().toString().startsWith("openapi-generator-cli"))
                .filter(file -> !file.getFileName().toString().startsWith("codebook-processor"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(generators)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
