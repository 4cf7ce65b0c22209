package com.example.benchmarks.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs that are run.
 *
 * @param generators the folder with the jars and programs of all generators
 */
record Tools(Path generators) {
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
