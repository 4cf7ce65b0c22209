package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings to and from the enums of Spring, Californium, Jakarta REST and gRPC, and the class of Leshan, by javac and by ECJ. */
class ForeignEnumsTest {
    private static final Path SOURCES = Path.of("src/foreign").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void mapsToAndFromThem() throws Exception {
        StringWriter report = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-path,-classfile", "-Werror"));
        options.addAll(options("javac"));
        int result = javac.run(new PrintWriter(report), new PrintWriter(report), options.toArray(new String[0]));
        assertThat(result).as(report.toString()).isZero();

        StringWriter problems = new StringWriter();
        List<String> eclipse = new ArrayList<>(List.of("-17"));
        eclipse.addAll(options("ecj"));
        boolean compiled = BatchCompiler.compile(
                eclipse.toArray(new String[0]), new PrintWriter(problems), new PrintWriter(problems), null);
        assertThat(compiled).as(problems.toString()).isTrue();
        assertThat(problems.toString()).contains("1 problem (1 info)");

        assertThat(run("javac"))
                .containsExactly(
                        "OK 200 2.05 205 OK [OK]",
                        "NOT_FOUND 404 4.04 404 Not Found [NOT_FOUND]",
                        "CONFLICT 409 4.09 null Conflict [ABORTED, ALREADY_EXISTS]",
                        "TOO_LARGE 413 4.13 413 Request Entity Too Large [OUT_OF_RANGE]",
                        "CONFLICT null",
                        "OK",
                        "NOT_FOUND",
                        "[413 CONTENT_TOO_LARGE, 413 PAYLOAD_TOO_LARGE] 500 INTERNAL_SERVER_ERROR",
                        "CONFLICT",
                        "no target in table iot for UNKNOWN(499)")
                .isEqualTo(run("ecj"));
    }

    private List<String> options(String compiler) throws Exception {
        // A folder that does not exist is a warning of javac.
        String classPath = String.join(
                java.io.File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                        .filter(entry -> Files.exists(Path.of(entry)))
                        .toList());
        return List.of(
                "-cp",
                classPath,
                "-processor",
                "io.codebook.processor.CodebookProcessor",
                "-Acodebook.dir=" + SOURCES,
                "-d",
                Files.createDirectories(folder.resolve(compiler)).toString(),
                "-s",
                Files.createDirectories(folder.resolve(compiler + "-sources")).toString(),
                SOURCES.resolve("package-info.java").toString(),
                SOURCES.resolve("Calls.java").toString());
    }

    private List<String> run(String compiler) throws Exception {
        URL[] classes = {folder.resolve(compiler).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            @SuppressWarnings("unchecked") // as the class declares
            Supplier<List<String>> calls = (Supplier<List<String>>) loader.loadClass("com.example.foreign.Calls")
                    .getConstructor()
                    .newInstance();
            return calls.get();
        }
    }

    /** What is not a target need not be mapped, and what is none of the constants is said with the one that is meant. */
    @Test
    void constantsAreChecked() throws Exception {
        Path wrong = Files.createDirectories(folder.resolve("wrong"));
        Files.copy(SOURCES.resolve("package-info.java"), wrong.resolve("package-info.java"));
        Files.writeString(
                wrong.resolve("codes.yaml"),
                Files.readString(SOURCES.resolve("codes.yaml"))
                        .replace("4009: CONFLICT, 4013: REQUEST_ENTITY", "4009: CONFLIKT, 4013: REQUEST_ENTITY")
                        .replace("      DATA_LOSS: {none: iot has nothing for it}\n", ""));
        StringWriter report = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-proc:only"));
        for (String option : options("wrong-classes")) {
            options.add(option.replace(SOURCES.toString(), wrong.toString()));
        }
        options.removeIf(option -> option.endsWith("Calls.java"));
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        javac.run(new PrintWriter(report), new PrintWriter(report), options.toArray(new String[0]));
        assertThat(report.toString().lines().filter(line -> line.startsWith("error: codes.yaml")))
                .containsExactly(
                        "error: codes.yaml:19:80: [unknown-code] the mapping from iot to californium names CONFLIKT, which"
                                + " table californium of org.eclipse.californium.core.coap.CoAP.ResponseCode lacks; name"
                                + " another code, or import a version that has it; did you mean \"CONFLICT\"?",
                        "error: codes.yaml:23:68: [unknown-code] the mapping from iot to rest names CONFLIKT, which table"
                                + " rest of jakarta.ws.rs.core.Response.Status lacks; name another code, or import a"
                                + " version that has it; did you mean \"CONFLICT\"?",
                        "error: codes.yaml:41:5: [mapping-hole] the mapping from grpc to iot does not map DATA_LOSS; add a"
                                + " target or {none: <reason>} for each, or add \"otherwise\"");
    }
}
