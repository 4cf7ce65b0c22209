package io.codebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.Codebook;
import io.codebook.processor.CodebookProcessor;
import jakarta.persistence.AttributeConverter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds jars from a codes.yaml, as a release of a product would be. */
record Jars(Path folder) {
    static final String LOCK = "META-INF/codebook/codes.lock";

    /** A table of ints with these rows. */
    static String table(String... rows) {
        return "codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n    fields:\n"
                + "      error.type: {type: label, unique: true, optional: true}\n    codes:\n      "
                + String.join("\n      ", rows) + "\n";
    }

    /** Compiles a codes.yaml into a package, and makes a jar of what comes out. */
    Path jar(String name, String packageName, String codes) throws IOException {
        Path work = Files.createDirectories(folder.resolve(name + "-work"));
        Files.writeString(work.resolve("codes.yaml"), codes);
        Path anchor = Files.createDirectories(work.resolve("src").resolve(packageName.replace('.', '/')))
                .resolve("package-info.java");
        Files.writeString(anchor, "@io.codebook.Codebook(\"codes.yaml\") package " + packageName + ";\n");
        Path classes = Files.createDirectories(work.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String libraries = location(Codebook.class) + File.pathSeparator + location(AttributeConverter.class);
            List<String> options = List.of("-cp", libraries, "-d", classes.toString(), "-Acodebook.dir=" + work);
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjects(anchor));
            task.setProcessors(List.of(new CodebookProcessor()));
            assertThat(task.call()).isTrue();
        }
        return pack(folder.resolve(name + ".jar"), classes);
    }

    private static String location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** A jar of all files in some folders; of files of one name the first. */
    static Path pack(Path jar, Path... roots) throws IOException {
        List<String> packed = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Path root : roots) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        String name = root.relativize(file).toString();
                        if (!packed.contains(name)) {
                            packed.add(name);
                            zip.putNextEntry(new JarEntry(name));
                            Files.copy(file, zip);
                        }
                    }
                }
            }
        }
        return jar;
    }

    Path classes(String name) {
        return folder.resolve(name + "-work/classes");
    }

    /** A class path. */
    static URLClassLoader path(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, Jars.class.getClassLoader());
    }
}
