package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.processor.CodebookProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** What the annotation processor writes, and what is in a folder, as texts by their paths. */
final class ProcessorFiles {
    static final String PACKAGE = "com.example.codes";

    private ProcessorFiles() {}

    /** The files for the codes.yaml of a folder. */
    static NavigableMap<String, String> of(Path folder, List<Path> classPath, String... options) {
        List<Object> all = new ArrayList<>(List.of("-proc:only", "-Acodebook.dir=" + folder.toAbsolutePath()));
        Stream.of(options).forEach(all::add);
        Compilation compilation = Compiler.javac()
                .withProcessors(new CodebookProcessor())
                .withClasspath(classPath.stream().map(Path::toFile).toList())
                .withOptions(all)
                .compile(JavaFileObjects.forSourceString(
                        PACKAGE + ".package-info", "@io.codebook.Codebook(\"codes.yaml\") package " + PACKAGE + ";"));
        assertThat(compilation.errors()).isEmpty();
        NavigableMap<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            files.put(file.getName().replaceFirst("^/?(CLASS|SOURCE)_OUTPUT/", ""), text(file));
        }
        return files;
    }

    private static String text(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files of a folder but the list of them. */
    static NavigableMap<String, String> in(Path folder) throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(name, Files.readString(file));
            }
        }
        assertThat(files.remove(".codebook.json")).isNotNull();
        return files;
    }
}
