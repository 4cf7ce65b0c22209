package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.Codebook;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A module with a codes.yaml for a package of its own, which is compiled against the class files of others. */
record CompiledModule(Path folder) {
    /** A module that nothing is compiled of yet; its package is {@code com.example.NAME}. */
    static CompiledModule in(Path parent, String name, String yaml) {
        CompiledModule module = new CompiledModule(parent.resolve(name));
        module.file("codes.yaml", yaml);
        module.source("com/example/" + name + "/package-info.java", """
                @Codebook("codes.yaml")
                package com.example.%s;

                import io.codebook.Codebook;
                """.formatted(name));
        return module;
    }

    CompiledModule source(String name, String text) {
        return file("src/" + name, text);
    }

    CompiledModule file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.createDirectories(classes());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** The paths of the sources. */
    List<String> sources() {
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            return sources.filter(Files::isRegularFile).map(Path::toString).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Compiles with all warnings of javac, and returns them and the errors; notes are left out. */
    List<String> compile(CompiledModule... dependencies) {
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    null,
                    diagnostics,
                    List.of(
                            "-Xlint:all",
                            "-classpath",
                            path(dependencies),
                            "-d",
                            classes().toString(),
                            "-A" + CodesFile.DIR_OPTION + "=" + folder),
                    null,
                    compiler.getStandardFileManager(null, null, null)
                            .getJavaFileObjectsFromPaths(
                                    sources.filter(Files::isRegularFile).toList()));
            task.setProcessors(List.of(new CodebookProcessor()));
            boolean isFine = task.call();
            boolean hasErrors = diagnostics.getDiagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
            assertThat(isFine).as("javac did not fail itself").isEqualTo(!hasErrors);
            return diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String path(CompiledModule... dependencies) {
        List<String> path = new ArrayList<>();
        for (CompiledModule dependency : dependencies) {
            path.add(dependency.classes().toString());
        }
        path.add(runtime());
        return String.join(File.pathSeparator, path);
    }

    private static String runtime() {
        try {
            return Path.of(Codebook.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the static method {@code run} of a compiled class returns. */
    Object run(String type, CompiledModule... dependencies) throws ReflectiveOperationException, IOException {
        List<URL> path = new ArrayList<>(List.of(classes().toUri().toURL()));
        for (CompiledModule dependency : dependencies) {
            path.add(dependency.classes().toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new))) {
            return loader.loadClass(type).getMethod("run").invoke(null);
        }
    }
}
