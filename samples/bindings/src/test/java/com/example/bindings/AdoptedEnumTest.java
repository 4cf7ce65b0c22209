package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both steps of docs/adopt.md, with the commands and the messages that it shows; ReplacedEnumTest compiles and runs the callers. */
class AdoptedEnumTest {
    private static final Path SOURCES = Path.of("src/replaced");
    private static final String ENUM = "ApiError.java";

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void compileTheEnum() throws Exception {
        classes = Files.createDirectories(folder.resolve("target/classes"));
        compile(Files.readString(SOURCES.resolve("before").resolve(ENUM)));
    }

    @Test
    void bothSteps() throws Exception {
        Path codes = folder.resolve("codes.yaml");
        List<String> imported = codebook(
                "import",
                "target/classes",
                "--enum",
                "com.example.devices.ApiError",
                "--number",
                "getCode",
                "--name",
                "getMessage",
                "--field",
                "status=getStatus",
                "--table",
                "api",
                "--keep-enum",
                "--class-path",
                System.getProperty("java.class.path"));
        List<String> edited = Files.readAllLines(SOURCES.resolve("beside/codes.yaml"));
        assertThat(edited).filteredOn(line -> !imported.contains(line)).hasSize(2);
        edited.removeIf(line -> !imported.contains(line));
        assertThat(imported).isEqualTo(edited);

        copy("beside");
        assertThat(check()).containsExactly(documented("[no-lock]"));
        assertThat(codebook("accept"))
                .containsExactly("ok [table-added] table api was added", "accepted 1 change into codes.lock");
        assertThat(check("--strict")).isEmpty();

        String source = Files.readString(SOURCES.resolve("before").resolve(ENUM));
        compile(source.replace("4091", "4096"));
        assertThat(check()).containsExactly(documented("[enum-differs]"));
        Files.writeString(codes, Files.readString(codes).replace("4091", "4096"));
        assertThat(check()).containsExactly(documented("[code-renumbered]"));

        copy("after");
        assertThat(check())
                .contains(documented("[enum-replaced]"))
                .filteredOn(line -> line.contains("grade: "))
                .hasSize(1);
        codebook("accept", "--because", "the enum is generated now");
        assertThat(check("--strict")).isEmpty();
    }

    /** The message of this id that the page shows. */
    private static String documented(String id) throws Exception {
        return Files.readAllLines(Path.of("../../docs/adopt.md")).stream()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void copy(String step) throws Exception {
        Files.copy(
                SOURCES.resolve(step).resolve("codes.yaml"),
                folder.resolve("codes.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void compile(String source) throws Exception {
        Path file = Files.writeString(folder.resolve(ENUM), source);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int result = javac.run(
                System.out,
                System.err,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString(),
                SOURCES.resolve("callers/ErrorCode.java").toString(),
                SOURCES.resolve("callers/Documented.java").toString());
        assertThat(result).isZero();
    }

    private List<String> check(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--class-path", classes + File.pathSeparator + System.getProperty("java.class.path")));
        return codebook(arguments.toArray(String[]::new));
    }

    /** What a command prints in the folder, with the names of its jar and of codes.yaml as the page has them. */
    private List<String> codebook(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.codebook.cli.Main"),
                        Stream.of(arguments))
                .toList();
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.waitFor();
        return Files.readAllLines(out).stream()
                .map(line -> line.replace(folder + File.separator, "")
                        .replaceAll("java -jar \\S+\\.jar", "java -jar codebook-processor.jar"))
                .toList();
    }
}
