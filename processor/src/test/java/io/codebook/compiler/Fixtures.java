package io.codebook.compiler;

import io.codebook.compiler.emit.JavaTarget;
import io.codebook.compiler.gate.AcceptCommandLine;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.input.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files under {@code src/test/resources/diagnostics}, and runs of the engine. */
final class Fixtures {
    /** The root of the repository. */
    static final Path ROOT = Path.of(System.getProperty("codebook.root", ".."));

    private static final Path FOLDER = ROOT.resolve("processor/src/test/resources/diagnostics");
    private static final Pattern LINE = Pattern.compile("codes\\.yaml:\\d+:\\d+: \\[([a-z0-9-]+)] \\P{Cntrl}+");

    private Fixtures() {}

    static Compiler.Result run(byte[] yaml) {
        return Compiler.run(
                new Source("codes.yaml", yaml),
                new GateOptions(null, false, new AcceptCommandLine("codebook", "codes.yaml")),
                new JavaTarget("p", "codes.yaml"));
    }

    static Compiler.Result run(String yaml) {
        return run(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a problem's line; an error when the line has another form. */
    static String id(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("not \"codes.yaml:line:column: [id] text\" on one line: " + line);
        }
        return matcher.group(1);
    }

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
