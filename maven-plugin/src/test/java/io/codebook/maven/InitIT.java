package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of which init wrote all but the head of the pom.xml builds, and its goals work. */
class InitIT {
    private static final String HEAD = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example.shop</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
            """;

    @TempDir
    private Path folder;

    @Test
    void startsAProject() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), HEAD + "</project>\n");
        List<String> lines = Run.commandLine(folder, "init").fine().lines();
        String build = String.join("\n", lines.subList(lines.indexOf("<dependencies>"), lines.indexOf("</build>") + 1));
        // the plugins that the lines leave to Maven, in versions that this build has
        String managed =
                "<pluginManagement><plugins>" + Pom.managed("maven-resources-plugin") + "</plugins></pluginManagement>";
        Files.writeString(
                folder.resolve("pom.xml"), HEAD + build.replace("<build>", "<build>" + managed) + "\n</project>\n");

        Run.maven(Path.of(System.getProperty("java.home")), folder, "compile").fine();
        assertThat(folder.resolve("target/classes/com/example/shop/codes/ErrorCode.class"))
                .isRegularFile();
        assertThat(goal("codebook:accept").says("accepted 1 change into codes.lock"))
                .isTrue();
        assertThat(goal("codebook:next", "-Dcodebook.field=category=client-error")
                        .says("[INFO] 4005"))
                .isTrue();
        Run again = goal("codebook:init");
        assertThat(again.says("codes.yaml is there already, and stays as it is"))
                .isTrue();
        assertThat(again.says("pom.xml has the lines for the build already")).isTrue();
    }

    private Run goal(String... arguments) {
        return Run.maven(Path.of(System.getProperty("java.home")), folder, arguments)
                .fine();
    }
}
