package com.example.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs in processes of their own, with the JDK that runs this one. */
public final class Processes {
    /** In a mebibyte. */
    private static final double KIBIBYTES = 1024;

    private Processes() {}

    public static String java() {
        return program("java");
    }

    public static String javac() {
        return program("javac");
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs a program to its end, and answers what it says; an error with all of that when it fails. */
    public static String run(List<String> command) throws IOException {
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
        return said;
    }

    /**
     * The most memory that a program had on its way to the end, as Linux counts it.
     *
     * @return mebibytes; NaN on other systems
     */
    public static double peak(List<String> command) throws IOException {
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

    /** A class path of those folders and jars of our own whose names start with one of these: the rest would have to be opened. */
    public static String classPath(String... starts) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        Stream.of(starts).anyMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
