package io.codebook.compiler.diagnostic;

import io.codebook.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code src/test/resources/diagnostics}: a wrong codes.yaml each, and beside it what is said of it. */
final class DiagnosticFiles {
    private static final Path FOLDER = Repository.ROOT.resolve("processor/src/test/resources/diagnostics");

    private DiagnosticFiles() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path yaml(String name) {
        return FOLDER.resolve(name + ".yaml");
    }

    static Path expected(String name) {
        return FOLDER.resolve(name + ".txt");
    }
}
