package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder below src/test/resources/golden. It has a codes.yaml, a Use.java that checks how the generated types behave, and
 * all that is generated, byte for byte. The name of a folder whose types refer to libraries starts with the word "with".
 */
record GoldenCase(String name) {
    static final String PACKAGE = "com.example.codes";
    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final List<String> WRITTEN_BY_HAND = List.of("codes.yaml", "Use.java");

    static Stream<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            List<Path> sorted = folders.sorted().toList();
            return sorted.stream()
                    .map(folder -> new GoldenCase(folder.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path folder() {
        return ROOT.resolve(name);
    }

    String read(String file) {
        return readString(folder().resolve(file));
    }

    /** What is generated today. */
    List<OutputFile> outputs() {
        Compiler.Result result = run(read("codes.yaml"), libraries());
        assertThat(result.problems()).isEmpty();
        return result.files();
    }

    /** The files that the folder should have, by name. */
    NavigableMap<String, String> generated() {
        NavigableMap<String, String> files = new TreeMap<>();
        outputs().forEach(file -> files.put(fileName(file), file.text()));
        return files;
    }

    /** The files that the folder has, by name. */
    NavigableMap<String, String> written() {
        NavigableMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder())) {
            all.forEach(file -> files.put(file.getFileName().toString(), readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        WRITTEN_BY_HAND.forEach(files::remove);
        return files;
    }

    private Set<Library> libraries() {
        return name.startsWith("with-") ? EnumSet.allOf(Library.class) : Set.of();
    }

    static Compiler.Result run(String yaml) {
        return run(yaml, Set.of());
    }

    static Compiler.Result run(String yaml, Set<Library> libraries) {
        Source source = new Source("codes.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Compiler.compile(
                source,
                null,
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget(PACKAGE, "codes.yaml", libraries, CommandTypes.NONE));
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fileName(OutputFile file) {
        String java = PACKAGE + ".";
        String json = "META-INF/codebook/";
        assertThat(file.name()).startsWith(file.kind() == OutputFile.Kind.JAVA ? java : json);
        return file.kind() == OutputFile.Kind.JAVA
                ? file.name().substring(java.length()) + ".java"
                : file.name().substring(json.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
