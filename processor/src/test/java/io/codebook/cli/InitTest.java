package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @TempDir
    Path path;

    private Run init(String... more) {
        List<String> args = new ArrayList<>(List.of("init", path.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(path.resolve(file).getParent());
        Files.writeString(path.resolve(file), text);
    }

    @Test
    void startsAProjectThatHasNoProblem() throws IOException {
        Run run = init();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(
                        "wrote " + SOURCES.resolve(Path.of("com", "example", "codes", "package-info.java")),
                        "wrote codes.yaml")
                .contains("Put these lines into pom.xml:", "Put these lines into build.gradle.kts:");
        assertThat(Files.readString(path.resolve(SOURCES).resolve("com/example/codes/package-info.java")))
                .contains("@Codebook(\"codes.yaml\")", "package com.example.codes;");
        Folder folder = new Folder(path);
        assertThat(folder.run("accept").out()).contains("ok [table-added] table errors was added");
        assertThat(folder.run("check", "--strict").out()).isEmpty();
        assertThat(folder.run("next", "--field", "category=client-error", "errors")
                        .out())
                .containsExactly("4005");
    }

    @Test
    void startsInTheFolderWhereItRuns() throws Exception {
        Run run = Run.alone(Map.of(), List.of(), path, List.of("init", "--package", "org.shop"));
        assertThat(run.out()).contains("wrote codes.yaml");
        assertThat(path.resolve("src/main/java/org/shop/package-info.java")).isRegularFile();
    }

    @Test
    void overwritesNothingWhenItRunsTwice() throws IOException {
        init();
        write("codes.yaml", "mine");
        String info = SOURCES.resolve(Path.of("com", "example", "codes", "package-info.java"))
                .toString();
        write("pom.xml", "<project><groupId>io.codebook</groupId></project>");
        Run run = init("--package", "com.example.other");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(
                        info + " is there already, and names codes.yaml",
                        "codes.yaml is there already, and stays as it is",
                        "pom.xml has the lines for the build already")
                .hasSize(5);
        assertThat(Files.readString(path.resolve("codes.yaml"))).isEqualTo("mine");
    }

    @Test
    void writesIntoNoPackageInfo() throws IOException {
        String info = SOURCES.resolve(Path.of("com", "example", "codes", "package-info.java"))
                .toString();
        write(info, "package com.example.codes;\n");
        write(SOURCES.resolve("module-info.java").toString(), "module a {}\n");
        assertThat(init().out())
                .startsWith(
                        info + " is there already; add @Codebook(\"codes.yaml\") to it",
                        "wrote codes.yaml",
                        "add to " + SOURCES.resolve("module-info.java") + ": requires io.codebook.runtime;");
        assertThat(Files.readString(path.resolve(info))).isEqualTo("package com.example.codes;\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            src/main/java/org/shop/pay/Pay.java | class Pay {} | org.shop.pay.codes
            src/main/java/org/shop/codes/Pay.java | class Pay {} | org.shop.codes
            src/main/java/Main.java | class Main {} | com.example.codes
            pom.xml | <project><parent><groupId>org.parent</groupId></parent><groupId>org.shop</groupId></project> | org.shop.codes
            pom.xml | <project><parent><groupId>org.parent</groupId></parent></project> | org.parent.codes
            pom.xml | <project><dependencies><dependency><groupId>x</groupId></dependency></dependencies></project> | com.example.codes
            pom.xml | <project><groupId>${a.b}</groupId></project> | com.example.codes
            pom.xml | <project><groupId>org. | com.example.codes
            build.gradle | group = 'org.shop' | org.shop.codes
            build.gradle.kts | group = "org.shop" | org.shop.codes
            """)
    void findsAPackage(String file, String text, String found) throws IOException {
        write(file, text);
        assertThat(init().out().get(0))
                .isEqualTo("wrote " + SOURCES.resolve(found.replace('.', '/')).resolve("package-info.java"));
    }

    @Test
    void printsTheLinesOfTheReadme() throws IOException {
        String readme = Files.readString(Repository.ROOT.resolve("README.md"));
        write("pom.xml", "<project/>");
        write("build.gradle", "");
        List<String> lines = init().out();
        assertThat(lines).contains("Put these lines into pom.xml:", "Put these lines into build.gradle:");
        String maven = String.join("\n", lines.subList(lines.indexOf("<dependencies>"), lines.indexOf("</build>") + 1));
        String gradle = String.join("\n", lines.subList(lines.indexOf("plugins {"), lines.lastIndexOf("}") + 1));
        assertThat(readme.replaceAll("0\\.1\\.0(-SNAPSHOT)?", "V"))
                .contains(maven.replaceAll("0\\.1\\.0(-SNAPSHOT)?", "V"))
                .contains(gradle.replaceAll("0\\.1\\.0(-SNAPSHOT)?", "V"));
    }

    @Test
    void saysWhatCannotBe() {
        assertThat(Run.of("init", path.resolve("none").toString()).err())
                .containsExactly("there is no folder " + path.resolve("none"));
        assertThat(init("--package", "com.class").err())
                .containsExactly("\"com.class\" is no name of a package, such as com.example.codes");
        assertThat(path).isEmptyDirectory();
    }
}
