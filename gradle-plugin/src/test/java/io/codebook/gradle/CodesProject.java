package io.codebook.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project with codes, whose build script is what the README says. */
record CodesProject(Path folder) {
    static final String CONFLICT = "4009: {name: Conflict, meaning: It conflicts.}";
    static final String LIMIT = "4029: {name: Rate Limit, meaning: Too many requests.}";
    static final String RENUMBERED = "4010: {name: Conflict, meaning: It conflicts.}";

    /** A project whose build script goes on with a text. */
    static CodesProject in(Path folder, String script) throws IOException {
        return new CodesProject(folder)
                .write(
                        "settings.gradle",
                        "pluginManagement {\n" + LocalRepository.repositories() + "}\n"
                                + "rootProject.name = \"codes\"\n")
                .write("build.gradle", """
                        plugins {
                            id("java")
                            id("io.codebook") version "%s"
                        }
                        %s
                        tasks.withType(JavaCompile).configureEach {
                            options.compilerArgs.addAll(["-Xlint:all", "-Werror"])
                        }
                        """.formatted(LocalRepository.VERSION, LocalRepository.repositories()) + script)
                .write("src/main/java/com/example/codes/package-info.java", """
                        @Codebook("codes.yaml")
                        package com.example.codes;

                        import io.codebook.Codebook;
                        """)
                .write("src/main/java/com/example/codes/Client.java", """
                        package com.example.codes;

                        final class Client {
                            boolean isConflict(int number) {
                                return IotCode.find(number) == IotCode.CONFLICT;
                            }
                        }
                        """)
                .rows(CONFLICT);
    }

    CodesProject rows(String... rows) throws IOException {
        return write("codes.yaml", codes("iot", "IotCode", rows));
    }

    /** A codes file with one table. */
    static String codes(String table, String type, String... rows) {
        return "codebook: 1\ntables:\n  " + table + ":\n    type: " + type + "\n    number: int\n    codes:\n      "
                + String.join("\n      ", rows) + "\n";
    }

    CodesProject write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    Build build(String... arguments) {
        return Build.of(folder, arguments);
    }
}
