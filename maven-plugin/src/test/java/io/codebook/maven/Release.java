package io.codebook.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a release deploys, made from a copy of the sources in which the version is no snapshot.
 *
 * @param repository a Maven repository
 */
record Release(Path repository) {
    static final String VERSION = Repository.VERSION.replace("-SNAPSHOT", "");

    private static final Set<String> LEFT_OUT =
            Set.of("target", "node_modules", ".git", "samples", "benchmarks", "src/test");

    /**
     * Makes a release.
     *
     * @param folder an empty folder
     * @param jvmOptions for Maven
     */
    static Release in(Path folder, String... jvmOptions) throws IOException {
        Path sources = folder.resolve("sources");
        Path repository = folder.resolve("repository");
        copy(Repository.ROOT, sources);
        Files.write(sources.resolve(".mvn/jvm.config"), List.of(jvmOptions), StandardOpenOption.APPEND);
        Run.maven(
                        Jdks.OURS,
                        sources,
                        "-Prelease",
                        "-Dmaven.test.skip",
                        "-Dmaven.install.skip",
                        "-Dspotless.check.skip",
                        "-DaltDeploymentRepository=copy::" + repository.toUri(),
                        // The plugins that only a release needs are kept for the next time.
                        "-Dmaven.repo.local=" + System.getProperty("codebook.repository"),
                        "deploy")
                .fine();
        return new Release(repository);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.stream().anyMatch(folder::endsWith)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file));
                if (file.endsWith("pom.xml")) {
                    Files.write(copy, released(Files.readAllLines(file)));
                } else {
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Without the samples, and without Error Prone, which this build has run and which takes most of the time. */
    private static List<String> released(List<String> pom) {
        return pom.stream()
                .filter(line -> !line.contains("<module>samples") && !line.contains("-Xplugin:ErrorProne"))
                .map(line -> line.replace(Repository.VERSION, VERSION))
                .toList();
    }

    /** The ids of all artifacts. */
    List<String> ids() throws IOException {
        try (Stream<Path> folders = Files.list(repository.resolve("io/codebook"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** All files but the indexes, which say when they were written. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
                    .map(repository::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** @param end such as {@code -sources.jar} */
    Path file(String id, String end) {
        return repository.resolve("io/codebook/" + id + "/" + VERSION + "/" + id + "-" + VERSION + end);
    }

    /** The texts at a path of a POM, or if it has none of its parent. */
    List<String> inherited(String id, String path) {
        try {
            XmlFile pom = XmlFile.of(file(id, ".pom"));
            List<String> texts = pom.texts(path);
            List<String> parent = pom.texts("/project/parent/artifactId");
            return texts.isEmpty() && !parent.isEmpty() ? inherited(parent.get(0), path) : texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
