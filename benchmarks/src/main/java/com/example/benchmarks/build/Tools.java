package com.example.benchmarks.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generators that are compared.
 *
 * @param generators the folder with the jars and programs of all of them
 */
record Tools(Path generators) {
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
