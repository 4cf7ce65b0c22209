package io.codebook.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A Maven repository with what this build has made. What else a build needs comes from the local repository of this build. */
final class LocalRepository {
    static final Path ROOT =
            Path.of(System.getProperty("codebook.root")).toAbsolutePath().normalize();
    static final String VERSION = System.getProperty("codebook.version");
    private static final Path FOLDER = ROOT.resolve("gradle-plugin/target/it-repository");

    private LocalRepository() {}

    /** The repositories, as a build script names them; it reads the same in Groovy and in Kotlin. */
    static String repositories() {
        return """
                repositories {
                    maven { url = uri("%s") }
                    maven { url = uri("%s") }
                }
                """.formatted(
                        FOLDER.toUri(),
                        Path.of(System.getProperty("codebook.repository")).toUri());
    }

    static void fill() {
        try {
            put("codebook-parent", "pom", ROOT.resolve("pom.xml"));
            put("io.codebook.gradle.plugin", "pom", ROOT.resolve("gradle-plugin/marker/pom.xml"));
            put("codebook-gradle-plugin", "pom", ROOT.resolve("gradle-plugin/pom.xml"));
            put("codebook-processor", "pom", ROOT.resolve("processor/dependency-reduced-pom.xml"));
            put("codebook-runtime", "pom", ROOT.resolve("runtime/pom.xml"));
            putJar("codebook-gradle-plugin", "gradle-plugin");
            putJar("codebook-processor", "processor");
            putJar("codebook-runtime", "runtime");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void putJar(String id, String module) throws IOException {
        put(id, "jar", ROOT.resolve(module + "/target/" + id + "-" + VERSION + ".jar"));
    }

    private static void put(String id, String type, Path file) throws IOException {
        Path target = FOLDER.resolve("io/codebook/" + id + "/" + VERSION + "/" + id + "-" + VERSION + "." + type);
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
