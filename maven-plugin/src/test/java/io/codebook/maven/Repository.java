package io.codebook.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local repository with what this build has made, as if it were installed. What else a build needs comes from the local
 * repository of this build.
 */
record Repository(Path folder) {
    static final String VERSION = System.getProperty("codebook.version");
    static final Path ROOT =
            Path.of(System.getProperty("codebook.root")).toAbsolutePath().normalize();

    /** It has no checksums where a mirror had none, and its snapshots are what somebody has installed. */
    private static final String OUTER =
            """
            <id>outer</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
            <snapshots><enabled>false</enabled></snapshots>
            """.formatted(Path.of(System.getProperty("codebook.repository")).toUri());

    static Repository make() {
        Repository repository = new Repository(ROOT.resolve("maven-plugin/target/it-repository"));
        try {
            repository.put("codebook-parent", ROOT.resolve("pom.xml"), "pom");
            repository.module("runtime", "pom.xml", "codebook-runtime");
            repository.module("processor", "dependency-reduced-pom.xml", "codebook-processor");
            repository.module("maven-plugin", "pom.xml", "codebook-maven-plugin");
            Files.writeString(repository.settings(), """
                    <settings>
                      <profiles>
                        <profile>
                          <id>outer</id>
                          <repositories>
                            <repository>%1$s</repository>
                          </repositories>
                          <pluginRepositories>
                            <pluginRepository>%1$s</pluginRepository>
                          </pluginRepositories>
                        </profile>
                      </profiles>
                      <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
                    </settings>
                    """.formatted(OUTER));
            return repository;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path settings() {
        return folder.resolve("settings.xml");
    }

    private void module(String module, String pom, String id) throws IOException {
        put(id, ROOT.resolve(module).resolve(pom), "pom");
        put(id, ROOT.resolve(module).resolve("target/" + id + "-" + VERSION + ".jar"), "jar");
    }

    private void put(String id, Path file, String type) throws IOException {
        Path target = folder.resolve("io/codebook/" + id + "/" + VERSION + "/" + id + "-" + VERSION + "." + type);
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The version in which this build uses a plugin: it is here already. */
    static String versionOf(String plugin) {
        try {
            Matcher version = Pattern.compile("<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<")
                    .matcher(Files.readString(ROOT.resolve("pom.xml")));
            if (!version.find()) {
                throw new AssertionError("no version of " + plugin);
            }
            return version.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
