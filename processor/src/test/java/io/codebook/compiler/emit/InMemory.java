package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.Codebook;
import jakarta.persistence.AttributeConverter;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Compiles generated sources against the runtime and the libraries that they may refer to, in memory, and runs them. */
final class InMemory {
    private InMemory() {}

    /** The generated sources, and one more of the same package unless its text is null. */
    static List<JavaFileObject> sources(List<OutputFile> files, String typeName, String text) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (OutputFile file : files) {
            if (file.kind() == OutputFile.Kind.JAVA) {
                sources.add(JavaFileObjects.forSourceString(file.name(), file.text()));
            }
        }
        if (text != null) {
            sources.add(JavaFileObjects.forSourceString(GoldenCase.PACKAGE + "." + typeName, text));
        }
        return sources;
    }

    /** Runs the compiler; every warning of any kind is an error unless the options say otherwise. */
    static Compilation compile(List<JavaFileObject> sources, String... moreOptions) {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror"));
        options.addAll(List.of(moreOptions));
        return Compiler.javac().withClasspath(libraries()).withOptions(options).compile(sources);
    }

    static void assertClean(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    /** Calls the static method run() of a class of the golden package. */
    static void run(ClassLoader loader, String typeName) throws ReflectiveOperationException {
        var run =
                Class.forName(GoldenCase.PACKAGE + "." + typeName, true, loader).getDeclaredMethod("run");
        run.setAccessible(true);
        run.invoke(null);
    }

    private static List<File> libraries() {
        return List.of(runtime(), jarOf(JsonCreator.class), jarOf(NullMarked.class), jarOf(AttributeConverter.class));
    }

    /** The runtime and the libraries, as an option of the compiler. */
    static String classPath() {
        return libraries().stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    static File runtime() {
        return jarOf(Codebook.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
