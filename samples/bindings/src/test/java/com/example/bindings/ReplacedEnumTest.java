package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated enum replaces one that was written by hand, as docs/adopt.md shows, and its callers stay as they are. */
class ReplacedEnumTest {
    private static final Path SOURCES = Path.of("src/replaced");

    @TempDir
    private Path folder;

    @Test
    void callersGetTheSameResults() throws Exception {
        List<String> before = run("before", "-proc:none");
        List<String> after = run(
                "after",
                "-processor",
                "io.codebook.processor.CodebookProcessor",
                "-Acodebook.dir=" + SOURCES.resolve("after").toAbsolutePath());
        assertThat(after).containsExactlyElementsOf(before);
        assertThat(before)
                .hasSize(6 * 60 + 6)
                .contains("36: 4091, Device is busy, 409 CONFLICT", "\"DEVICE_IS_BUSY\", 4091 Device is busy");
    }

    private List<String> run(String enumFrom, String... options) throws Exception {
        Path classes = Files.createDirectory(folder.resolve(enumFrom));
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (String sources : List.of(enumFrom, "callers")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(sources))) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        StringWriter report = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int result = javac.run(new PrintWriter(report), new PrintWriter(report), arguments.toArray(new String[0]));
        assertThat(result).as(report.toString()).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object calls = loader.loadClass("com.example.devices.Calls")
                    .getConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked") // as the class declares
            Supplier<List<String>> results = (Supplier<List<String>>) calls;
            return results.get();
        }
    }
}
