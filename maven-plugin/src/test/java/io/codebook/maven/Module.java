package io.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module of a small project. */
record Module(Path folder) {
    static final String CONFLICT = "4009: {name: Conflict, meaning: It conflicts.}";
    static final String LIMIT = "4029: {name: Rate Limit, meaning: Too many requests.}";
    static final String RENUMBERED = "4010: {name: Conflict, meaning: It conflicts.}";

    /** The plugin without goals: for those who call them by hand. */
    static final String BY_HAND = """
            <plugin>
              <groupId>io.codebook</groupId>
              <artifactId>codebook-maven-plugin</artifactId>
              <version>%s</version>
            </plugin>
            """.formatted(Repository.VERSION);

    /** The plugin as the README shows it. */
    static final String STAMPING = BY_HAND.replace("</plugin>", """
              <executions>
                <execution><goals><goal>stamp</goal></goals></execution>
              </executions>
            </plugin>""");

    /** A module that has a codes.yaml, as strict with its sources as can be. */
    static Module withCodes(Path folder, String plugin, String... rows) throws IOException {
        return new Module(folder)
                .write("pom.xml", Pom.of("codes", Pom.dependency("codebook-runtime"), Pom.PROCESSING + plugin))
                .rows(rows)
                .write("src/main/java/module-info.java", """
                        module com.example.codes {
                            requires transitive io.codebook.runtime;

                            exports com.example.codes;
                        }
                        """)
                .write("src/main/java/com/example/codes/package-info.java", """
                        @Codebook("codes.yaml")
                        package com.example.codes;

                        import io.codebook.Codebook;
                        """);
    }

    Module rows(String... rows) throws IOException {
        return write(
                "codes.yaml",
                "codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n    codes:\n      "
                        + String.join("\n      ", rows) + "\n");
    }

    Module write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Accepts what there is. */
    Module accept() {
        Run.commandLine(folder, "accept", "--break", "--because", "test").fine();
        return this;
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** The generated enum. */
    String generated() throws IOException {
        return read("target/generated-sources/annotations/com/example/codes/IotCode.java");
    }

    /** When each class and each stamp was written. */
    Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            for (Path file : files.filter(name -> name.toString().matches(".*(\\.class|Stamp\\.java)"))
                    .toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
