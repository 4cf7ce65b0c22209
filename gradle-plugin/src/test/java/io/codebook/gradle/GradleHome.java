package io.codebook.gradle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * An installation of Gradle, made of what Maven Central has: gradle-api has nearly all classes of Gradle in one jar, with the libraries
 * that they use. Gradle looks for a jar for each of its modules, so there is one, which only refers to the large one. The Kotlin DSL is
 * not among these classes. Where {@code codebook.gradle.home} names an installation, such as one of Gradle 9, that is used instead.
 */
final class GradleHome {
    private static final String VERSION = System.getProperty("codebook.gradle");

    private static final int NEWEST_JAVA = 22;

    /** What Gradle looks for besides, and has in the large jar or does not use. */
    private static final List<String> EMPTY =
            List.of("gradle-instrumentation-agent", "ant", "ant-launcher", "javax.inject");

    private static final String COMPILER = "gradle-java-compiler-plugin";
    private static final Path TEST_CLASSES = LocalRepository.ROOT.resolve("gradle-plugin/target/test-classes");
    private static final Path MADE = LocalRepository.ROOT.resolve("gradle-plugin/target/gradle-" + VERSION);

    private GradleHome() {}

    /** The command that runs Gradle, without its arguments. */
    static List<String> command() {
        String given = System.getProperty("codebook.gradle.home", "");
        if (!given.isEmpty()) {
            return List.of(Path.of(given, "bin", File.separatorChar == '\\' ? "gradle.bat" : "gradle")
                    .toString());
        }
        assumeTrue(
                Runtime.version().feature() <= NEWEST_JAVA,
                () -> "Gradle " + VERSION + " runs on no newer Java than " + NEWEST_JAVA);
        if (!Files.exists(jar(COMPILER))) { // the last one
            make();
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                jar("gradle-launcher").toString(),
                "org.gradle.launcher.GradleMain");
    }

    private static void make() {
        try {
            Files.createDirectories(MADE.resolve("lib/plugins"));
            List<String> libraries = new ArrayList<>();
            for (String library : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                String name = Path.of(library).getFileName().toString();
                if (name.matches("(gradle-api|groovy(-[a-z]+)?|kotlin-stdlib)-[0-9].*\\.jar")) {
                    Files.copy(Path.of(library), MADE.resolve("lib").resolve(name));
                    libraries.add(name);
                }
            }
            Path classes = jar("gradle-api");
            List<String> modules = new ArrayList<>(EMPTY);
            try (FileSystem jar = FileSystems.newFileSystem(classes);
                    Stream<Path> files = Files.list(jar.getPath("/"))) {
                // Java looks for it on the class path of a program, and this one is not able to run there.
                Files.delete(jar.getPath("META-INF/services/java.nio.file.spi.FileSystemProvider"));
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("-classpath.properties"))
                        .forEach(name -> modules.add(name.replace("-classpath.properties", "")));
            }
            for (String module : modules) {
                makeJar(module, libraries, List.of());
            }
            makeJar(COMPILER, List.of(), compileTask());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes the jar of a module. What it refers to says it twice: for Gradle, and for the JVM that starts with the jar. */
    private static void makeJar(String module, List<String> libraries, List<Path> classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar(module)), manifest)) {
            out.putNextEntry(new ZipEntry(module + "-classpath.properties"));
            out.write(("projects=\nruntime=" + String.join(",", libraries) + "\n").getBytes(StandardCharsets.UTF_8));
            for (Path file : classes) {
                out.putNextEntry(
                        new ZipEntry(TEST_CLASSES.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    private static List<Path> compileTask() throws IOException {
        try (Stream<Path> files = Files.list(TEST_CLASSES.resolve("org/gradle/internal/compiler/java"))) {
            return files.toList();
        }
    }

    private static Path jar(String module) {
        return MADE.resolve("lib/" + module + "-" + VERSION + ".jar");
    }
}
