package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar that users put on the processor path carries what it needs, and nothing that could get in their way. */
class ProcessorJarIT {
    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(System.getProperty("codebook.processor.jar"));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    private static List<String> files() {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void hasOnlyClassesBelowItsOwnPackages() {
        List<String> classes =
                files().stream().filter(name -> name.endsWith(".class")).toList();
        assertThat(classes)
                .allMatch(name -> name.matches("io/codebook/(processor|compiler|command|imports|enums|cli)/.*"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/javapoet/"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/snakeyaml/"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/gson/"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/fastcsv/"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/picocli/"))
                .anyMatch(name -> name.startsWith("io/codebook/processor/shaded/lock/"))
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void hasNoOtherFilesThanThese() {
        assertThat(files().stream().filter(name -> !name.endsWith(".class")))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/codebook/codes.schema.json",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor",
                        "io/codebook/command/codes.txt",
                        "io/codebook/command/gradle.txt",
                        "io/codebook/command/maven.txt",
                        "io/codebook/command/package-info.txt",
                        "io/codebook/compiler/output/html/page.css",
                        "io/codebook/compiler/output/html/print.css",
                        "io/codebook/compiler/output/html/reference.js",
                        "io/codebook/compiler/output/html/tables.css");
    }

    @Test
    void hasNoFileTwice() {
        assertThat(files()).doesNotHaveDuplicates();
    }

    @Test
    void isFoundByCompilersAndGradle() throws IOException {
        String processor = CodebookProcessor.class.getName();
        assertThat(read("META-INF/services/javax.annotation.processing.Processor")
                        .strip())
                .isEqualTo(processor);
        assertThat(read("META-INF/gradle/incremental.annotation.processors").strip())
                .isEqualTo(processor + ",aggregating");
    }

    @Test
    void carriesTheSchemaForEditors() throws IOException {
        Path docs = Path.of(System.getProperty("codebook.root"), "docs", "codes.schema.json");
        assertThat(read("META-INF/codebook/codes.schema.json")).isEqualTo(Files.readString(docs));
    }

    @Test
    void namesItsModuleAndNoOtherClassPath() throws IOException {
        var attributes = jar.getManifest().getMainAttributes();
        assertThat(attributes.getValue("Automatic-Module-Name")).isEqualTo("io.codebook.processor");
        assertThat(attributes.getValue("Class-Path")).isNull();
    }

    @Test
    void runsOnJava17() throws IOException {
        for (String name : files()) {
            if (name.endsWith(".class")) {
                try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                    byte[] head = in.readNBytes(8);
                    assertThat(head[6] << 8 | head[7]).as(name).isLessThanOrEqualTo(61);
                }
            }
        }
    }
}
