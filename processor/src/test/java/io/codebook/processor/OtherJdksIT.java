package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of this repository, compiled with the shaded jar by each JDK of this machine: the same everywhere. */
class OtherJdksIT {
    private static NavigableMap<String, String> reference;

    @TempDir
    private Path folder;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @BeforeAll
    static void compileOnce(@TempDir Path folder) {
        Project project = Project.in(folder);
        jdks().get(0).run(Map.of(), "javac", project.arguments("-cp"));
        reference = project.output();
        assertThat(reference).containsKeys("com/example/codes/IotCode.java", "META-INF/codebook/iot.codes.schema.json");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compileFromTheClassPath(Jdk jdk) {
        Project project = Project.in(folder);
        assertThat(jdk.run(Map.of(), "javac", project.arguments("-cp"))).isEmpty();
        assertThat(project.output()).isEqualTo(reference);
        String path = project.classes() + File.pathSeparator + Project.RUNTIME;
        assertThat(jdk.run(Map.of(), "java", List.of("-cp", path, "com.example.app.Main")))
                .isEqualTo(Project.FACTS);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compileAModule(Jdk jdk) {
        Project project = Project.in(folder).source("module-info.java", """
                module com.example {
                    requires transitive io.codebook.runtime;

                    exports com.example.codes;
                }
                """);
        assertThat(jdk.run(Map.of(), "javac", project.arguments("--module-path")))
                .isEmpty();
        assertThat(project.output()).isEqualTo(reference);
        String path = project.classes() + File.pathSeparator + Project.RUNTIME;
        List<String> main = List.of("--module-path", path, "--module", "com.example/com.example.app.Main");
        assertThat(jdk.run(Map.of(), "java", main)).isEqualTo(Project.FACTS);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compileInAnyLocaleAndZone(Jdk jdk) {
        Project project = Project.in(folder.resolve("elsewhere"));
        List<String> arguments = new ArrayList<>(List.of(
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Pacific/Kiritimati",
                "-J-Dfile.encoding=US-ASCII",
                "-encoding",
                "US-ASCII"));
        arguments.addAll(project.arguments("-cp"));
        assertThat(jdk.run(Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"), "javac", arguments))
                .isEmpty();
        assertThat(project.output()).isEqualTo(reference);
    }
}
