package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler runs the processor, takes what it generates without a warning, and what comes out is the same. */
class EcjIT {
    @TempDir
    private Path folder;

    @Test
    void compilesLikeJavac() {
        Jdk jdk = Jdk.all().get(0);
        Project byJavac = Project.in(folder.resolve("javac"));
        jdk.run(Map.of(), "javac", byJavac.arguments("-cp"));

        Project byEcj = Project.in(folder.resolve("ecj"));
        List<String> arguments = new ArrayList<>(byEcj.arguments("-cp"));
        arguments.removeAll(List.of("-Xlint:all", "-Werror"));
        arguments.addAll(0, List.of("-17", "--system", jdk.home().toString()));
        StringWriter messages = new StringWriter();
        boolean compiled = BatchCompiler.compile(
                arguments.toArray(String[]::new), new PrintWriter(messages), new PrintWriter(messages), null);

        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
        assertThat(byEcj.output()).isEqualTo(byJavac.output());
        String path = byEcj.classes() + java.io.File.pathSeparator + Project.RUNTIME;
        assertThat(jdk.run(Map.of(), "java", List.of("-cp", path, "com.example.app.Main")))
                .isEqualTo(Project.FACTS);
    }
}
