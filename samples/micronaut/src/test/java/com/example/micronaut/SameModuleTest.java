package com.example.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Micronaut's processors do with types that are generated in the same compilation. */
class SameModuleTest {
    private static final String MEMBER = """
            private app.codes.IotCode code;
            public app.codes.IotCode getCode() { return code; }
            public void setCode(app.codes.IotCode code) { this.code = code; }
            """;

    @TempDir
    Path folder;

    @Test
    void beansMayReferToThem() throws IOException {
        String report = compile("@jakarta.inject.Singleton public class Device { %s }".formatted(MEMBER));
        assertThat(report).doesNotContain("warning:", "error:");
        assertThat(metadata()).contains("limits.size");
    }

    @Test
    void classesOfPropertiesMayNotReferToThem() throws IOException {
        String report = compile("""
                @io.micronaut.context.annotation.ConfigurationProperties("device")
                public class Device { %s }
                """.formatted(MEMBER));
        assertThat(report).contains("error:", "app.Device is postponed to the next round!");
    }

    @Test
    void propertiesOfNestedClassesAreLost() throws IOException {
        String report = compile("""
                @io.micronaut.context.annotation.ConfigurationProperties("device")
                public class Device {
                    @io.micronaut.context.annotation.ConfigurationProperties("answer")
                    public static class Answer { %s }
                }
                """.formatted(MEMBER));
        assertThat(report)
                .contains("Output stream or writer has already been opened.")
                .doesNotContain("error:");
        assertThat(metadata()).contains("limits.size", "device.answer").doesNotContain("device.answer.code");
    }

    /** Compiles a class beside the codes and settings of another; returns what the compiler says. */
    private String compile(String device) throws IOException {
        write("codes.yaml", "{codebook: 1, tables: {iot: {type: IotCode, number: int, codes: {1: {name: Ok}}}}}");
        StringWriter report = new StringWriter();
        int ignored = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(report),
                        new PrintWriter(report),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.resolve("classes").toString(),
                        "-Acodebook.dir=" + folder,
                        write("package-info.java", "@io.codebook.Codebook(\"codes.yaml\") package app.codes;"),
                        write("Device.java", "package app; " + device),
                        write("Limits.java", """
                                package app;
                                @io.micronaut.context.annotation.ConfigurationProperties("limits")
                                public class Limits {
                                    private int size;
                                    public int getSize() { return size; }
                                    public void setSize(int size) { this.size = size; }
                                }
                                """));
        return report.toString();
    }

    private String metadata() throws IOException {
        return Files.readString(folder.resolve("classes/META-INF/spring-configuration-metadata.json"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
