package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another processor on the same path gets to see the generated types, and may generate some of its own. */
class OtherProcessorIT {
    private static final String OTHER = """
            package org.other;

            import java.io.IOException;
            import java.io.Writer;
            import java.util.Set;
            import javax.annotation.processing.*;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.Element;
            import javax.lang.model.element.TypeElement;

            @SupportedAnnotationTypes("*")
            public class Other extends AbstractProcessor {
                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latestSupported();
                }

                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    for (Element root : round.getRootElements()) {
                        if (root.getSimpleName().contentEquals("IotCode")) {
                            try (Writer out = processingEnv.getFiler()
                                    .createSourceFile("org.other.Seen").openWriter()) {
                                out.write("package org.other;\\n\\n/** Sees. */\\npublic final class Seen {\\n"
                                        + "    private Seen() {}\\n\\n    static final com.example.codes.IotCode CODE ="
                                        + " com.example.codes.IotCode.OK;\\n}\\n");
                            } catch (IOException failed) {
                                throw new IllegalStateException(failed);
                            }
                        }
                    }
                    return false;
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path other;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @BeforeEach
    void compileTheOther() throws IOException {
        other = Files.createDirectories(folder.resolve("other/META-INF/services"))
                .resolve("../..")
                .normalize();
        Files.writeString(
                other.resolve("META-INF/services/javax.annotation.processing.Processor"), "org.other.Other\n");
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("org/other")).resolve("Other.java"), OTHER);
        List<String> arguments = List.of("-proc:none", "-d", other.toString(), source.toString());
        jdks().get(0).run(Map.of(), "javac", arguments);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void worksBeside(Jdk jdk) {
        Project project = Project.in(folder.resolve("project"));
        assertThat(jdk.run(Map.of(), "javac", project.arguments("-cp", other.toString())))
                .isEmpty();
        assertThat(project.output()).containsKeys("org/other/Seen.java", "com/example/codes/IotCode.java");
        String path = project.classes() + File.pathSeparator + Project.RUNTIME;
        assertThat(jdk.run(Map.of(), "java", List.of("-cp", path, "com.example.app.Main")))
                .isEqualTo(Project.FACTS);
    }
}
