package io.codebook.compiler.emit;

import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A codes.yaml that every output in another language is tried with, and compared with Java. */
record OutputCase(String name, String yaml) {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int LARGE = 4000;

    /** The book of many tables, published ones, the golden cases whose Java is not that of another type, and a large one. */
    static Stream<OutputCase> all() throws IOException {
        List<OutputCase> cases = new ArrayList<>();
        cases.add(of("codes", Repository.BOOK.resolve("codes.yaml")));
        for (Path published : sorted(RESOURCES.resolve("published"))) {
            cases.add(of("published " + published.getFileName(), published));
        }
        for (Path history : sorted(RESOURCES.resolve("replay"))) {
            List<Path> versions = new ArrayList<>(sorted(history));
            versions.removeIf(file -> !file.toString().endsWith(".yaml"));
            cases.add(of("newest " + history.getFileName(), versions.get(versions.size() - 1)));
        }
        GoldenCase.all()
                .filter(one -> !one.name().startsWith("with-") && !one.name().equals("expected-api"))
                .forEach(one -> cases.add(new OutputCase("golden " + one.name(), one.read("codes.yaml"))));
        cases.add(large());
        return cases.stream();
    }

    private static OutputCase of(String name, Path file) throws IOException {
        return new OutputCase(name, Files.readString(file));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static OutputCase large() {
        StringBuilder yaml = new StringBuilder("""
                codebook: 1
                tables:
                  large:
                    type: LargeCode
                    number: int
                    parts: 2000
                    fields:
                      label: {type: label, unique: true}
                    codes:
                """);
        for (int i = 0; i < LARGE; i++) {
            yaml.append("      %d: {name: Fault %d, meaning: What fault %d means, label: fault_%d}\n"
                    .formatted(100 + i * 3, i, i, i));
        }
        return new OutputCase("4000 codes", yaml.toString());
    }

    /** The same under another name. */
    OutputCase named(String other) {
        return new OutputCase(other, yaml);
    }

    @Override
    public String toString() {
        return name;
    }
}
