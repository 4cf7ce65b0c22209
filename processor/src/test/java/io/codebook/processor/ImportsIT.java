package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that import those of another module and an enum, compiled with the shaded jar: the same by each compiler and on each path. */
class ImportsIT {
    private static final String FACTS = "BUSY GONE DAYS BUSY [BUSY]";

    @TempDir
    private Path folder;

    private final Jdk jdk = Jdk.all().get(0);

    @Test
    void compileFromTheClassPath() {
        javac("-cp", device());
        javac("-cp", iot());

        assertThat(run("-cp", "com.example.iot.app.Main")).isEqualTo(FACTS);
    }

    @Test
    void compileModules() {
        javac("--module-path", device().source("module-info.java", """
                        module com.example.device {
                            requires transitive io.codebook.runtime;

                            exports com.example.device;
                        }
                        """));
        javac("--module-path", iot().source("module-info.java", """
                        module com.example.iot {
                            requires transitive com.example.device;

                            exports com.example.iot;
                        }
                        """));

        assertThat(run("--module-path", "--module", "com.example.iot/com.example.iot.app.Main"))
                .isEqualTo(FACTS);
    }

    @Test
    void compileWithEclipse() {
        ecj(device());
        ecj(iot());

        assertThat(run("-cp", "com.example.iot.app.Main")).isEqualTo(FACTS);
    }

    private CompiledModule device() {
        return CompiledModule.in(folder, "device", """
                codebook: 1
                tables:
                  device:
                    type: DeviceCode
                    number: int
                    fields: {slug: {type: label, unique: true}}
                    codes: {1: {name: Busy, slug: busy}, 2: {name: Gone, slug: gone}}
                """);
    }

    private CompiledModule iot() {
        return CompiledModule.in(folder, "iot", """
                        codebook: 1
                        imports:
                          device: com.example.device.DeviceCode
                          unit: java.util.concurrent.TimeUnit
                        tables:
                          iot: {type: IotCode, number: int, codes: {4001: {name: Busy}, 4002: {name: Gone}}}
                          edge: {type: EdgeCode, profile-of: device, codes: {1: {name: Busy}}}
                          operation:
                            type: DeviceOperation
                            codes-from: device
                            fallback: 2
                            operations: {read: {1: Busy now}}
                        mappings:
                          - {from: iot, to: device, codes: {4001: 1, 4002: 2}}
                          - {from: device, to: iot, codes: {1: 4001, 2: 4002}}
                          - {from: iot, to: unit, codes: {4001: SECONDS, 4002: DAYS}}
                        schemas:
                          error:
                            codes-of: device
                            schema: {properties: {slug: {const: "{slug}"}}}
                        """).source("com/example/iot/app/Main.java", """
                        package com.example.iot.app;

                        import com.example.device.DeviceCode;
                        import com.example.iot.DeviceCodeMappings;
                        import com.example.iot.DeviceOperation;
                        import com.example.iot.EdgeCode;
                        import com.example.iot.IotCode;

                        final class Main {
                            private Main() {}

                            public static void main(String[] arguments) {
                                System.out.print(IotCode.BUSY.toDevice() + " " + DeviceCodeMappings.toIot(DeviceCode.GONE)
                                        + " " + IotCode.GONE.toUnit() + " " + EdgeCode.BUSY + " "
                                        + DeviceOperation.READ.codes());
                            }
                        }
                        """);
    }

    private void javac(String pathOption, CompiledModule module) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-processorpath", Project.PROCESSOR));
        arguments.addAll(arguments(pathOption, module));
        assertThat(jdk.run(Map.of(), "javac", arguments)).doesNotContain("error", "warning");
    }

    private void ecj(CompiledModule module) {
        List<String> arguments =
                new ArrayList<>(List.of("-17", "--system", jdk.home().toString()));
        arguments.addAll(arguments("-cp", module));
        arguments.addAll(List.of("-processorpath", Project.PROCESSOR)); // behind -cp, as otherwise ECJ forgets it
        StringWriter messages = new StringWriter();
        boolean compiled = BatchCompiler.compile(
                arguments.toArray(String[]::new), new PrintWriter(messages), new PrintWriter(messages), null);
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(messages.toString()).doesNotContain("ERROR", "WARNING");
    }

    private List<String> arguments(String pathOption, CompiledModule module) {
        List<String> arguments = new ArrayList<>(List.of(
                pathOption,
                path(),
                "-A" + CodesFile.DIR_OPTION + "=" + module.folder(),
                "-s",
                module.classes().toString(),
                "-d",
                module.classes().toString()));
        arguments.addAll(module.sources());
        return arguments;
    }

    private String run(String pathOption, String... main) {
        List<String> arguments = new ArrayList<>(List.of(pathOption, path()));
        arguments.addAll(List.of(main));
        return jdk.run(Map.of(), "java", arguments);
    }

    /** The runtime, and what is compiled so far. */
    private String path() {
        List<String> path = new ArrayList<>(List.of(Project.RUNTIME));
        for (String module : List.of("device", "iot")) {
            Path classes = folder.resolve(module + "/classes");
            if (classes.resolve("META-INF").toFile().isDirectory()) {
                path.add(classes.toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }
}
