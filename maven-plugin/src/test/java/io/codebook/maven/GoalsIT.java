package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals called by hand do and say what the command line does and says. */
class GoalsIT {
    @TempDir
    private Path folder;

    @Test
    void checks() throws IOException {
        Module module = acceptedModule();
        module.rows(Module.RENUMBERED, Module.LIMIT);
        Run run = maven("codebook:check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Stream.concat(run.of("INFO").stream(), run.of("ERROR").stream()))
                .hasSize(2)
                .containsExactlyElementsOf(Run.commandLine(folder, "check").lines());

        Run json = maven("-q", "codebook:check", "-Dcodebook.format=json");
        assertThat(json.status()).isEqualTo(1);
        List<String> expected =
                Run.commandLine(folder, "check", "--format", "json").lines();
        assertThat(json.lines()).containsSequence(expected);

        module.rows(Module.CONFLICT, Module.LIMIT);
        assertThat(maven("codebook:check").fine().of("INFO"))
                .isEqualTo(Run.commandLine(folder, "check").lines());
        Run strict = maven("codebook:check", "-Dcodebook.strict");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.of("ERROR"))
                .hasSize(1)
                .isEqualTo(Run.commandLine(folder, "check", "--strict").lines());
    }

    @Test
    void accepts() throws IOException {
        Module module = acceptedModule();
        module.rows("4009: {name: Conflict, meaning: It clashes.}");
        String lock = module.read("codes.lock");
        Run refused = maven("codebook:accept");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.lines())
                .contains("[ERROR] refused: a reason is required; replace the dots in --because \"...\"")
                .anyMatch(line -> line.startsWith("[INFO] reason [meaning-reworded] "));
        assertThat(module.read("codes.lock")).isEqualTo(lock);
        Run run = maven(
                        "codebook:accept",
                        "-Dcodebook.because=clearer, we think",
                        "-Dcodebook.only=meaning-reworded:table/iot/code/4009/meaning")
                .fine();
        assertThat(run.lines()).contains("[INFO] accepted 1 change into codes.lock");
        assertThat(module.read("codes.lock")).contains("\"clearer, we think\"");
    }

    @Test
    void compares() throws IOException {
        acceptedModule().rows(Module.RENUMBERED);
        Files.move(folder.resolve("codes.lock"), folder.resolve("older.lock"));
        List<String> lines =
                Run.commandLine(folder, "diff", "--lock", "older.lock").lines();
        assertThat(lines).isNotEmpty();
        assertThat(maven("codebook:diff", "-Dcodebook.lock=older.lock").fine().lines())
                .containsAll(lines.stream().map(line -> "[INFO] " + line).toList());
        assertThat(maven("codebook:diff", "-Dcodebook.lock=older.lock", "-Dcodebook.format=markdown")
                        .fine()
                        .lines())
                .contains("- CONFLICT of table iot changed from 4009 to 4010");
        assertThat(maven(
                                "codebook:diff",
                                "-Dcodebook.lock=older.lock",
                                "-Dcodebook.toLock=older.lock",
                                "-Dcodebook.format=markdown")
                        .fine()
                        .lines())
                .contains("No code has changed.");
        Run both = maven("codebook:diff", "-Dcodebook.lock=older.lock", "-Dcodebook.git=HEAD");
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.says("set only one of codebook.git, codebook.jar and codebook.lock"))
                .isTrue();
    }

    @Test
    void generates() throws IOException {
        Module module = acceptedModule();
        String configured = Module.BY_HAND.replace("</plugin>", """
                  <configuration><outputs><json>out/codes.json</json></outputs></configuration>
                </plugin>""");
        module.write("pom.xml", module.read("pom.xml").replace(Module.BY_HAND.strip(), configured.strip()));
        assertThat(maven("codebook:generate", "-Dcodebook.generate.check").lines())
                .contains("[ERROR] " + folder.resolve("out/codes.json")
                        + ":1:1: [stale-output] codes.json is missing; generate it again");
        assertThat(maven("codebook:generate").fine().lines())
                .contains("[INFO] wrote " + folder.resolve("out/codes.json"));
        assertThat(Run.commandLine(folder, "generate", "--check", "--json", "out/codes.json")
                        .fine()
                        .lines())
                .containsExactly("all files are up to date");
        maven("codebook:generate", "-Dcodebook.generate.check").fine();
        module.write("pom.xml", module.read("pom.xml").replace("json>", "cobol>"));
        assertThat(maven("codebook:generate").says("there is no output cobol; name some of java, "))
                .isTrue();
    }

    /** A build without processor, whose enum implements an interface of a jar. */
    @Test
    void comparesAnEnumThatStays() throws IOException {
        String plugin = Module.BY_HAND.replace("</plugin>", """
                  <executions><execution><goals><goal>check</goal></goals></execution></executions>
                </plugin>""");
        String needed = Pom.dependency("codebook-runtime");
        Module module = new Module(folder)
                .write("pom.xml", Pom.of("codes", needed, plugin))
                .write("codes.yaml", """
                        codebook: 1
                        tables:
                          errors:
                            enum: com.example.ErrorCode
                            number: int
                            accessors: {number: getCode, name: getMessage}
                            codes: {4009: {name: Conflict}, 4010: {name: Gone}}
                        """)
                .write("src/main/java/com/example/ErrorCode.java", """
                        package com.example;

                        public enum ErrorCode implements io.codebook.Classified {
                            CONFLICT(4009, "Conflict"), GONE(4011, "Is gone");

                            private final int code;
                            private final String message;

                            ErrorCode(int code, String message) {
                                this.code = code;
                                this.message = message;
                            }

                            public int getCode() {
                                return code;
                            }

                            public String getMessage() {
                                return message;
                            }

                            @Override
                            public io.codebook.ResponseClass responseClass() {
                                return io.codebook.ResponseClass.CLIENT_ERROR;
                            }
                        }
                        """);
        assertThat(maven("codebook:check").of("ERROR"))
                .contains(
                        "codes.yaml:4:11: [bad-enum] com.example.ErrorCode is not on the class path; compile it first,"
                                + " correct the name, or add what contains it");
        assertThat(maven("process-classes").of("ERROR"))
                .contains(
                        "codes.yaml:7:37: [enum-differs] the number of GONE is 4010 here, but getCode() of"
                                + " com.example.ErrorCode returns 4011; correct the one that is wrong",
                        "codes.yaml:7:50: [enum-differs] the name of GONE is \"Gone\" here, but getMessage() of"
                                + " com.example.ErrorCode returns \"Is gone\"; correct the one that is wrong");
        String right = "4011: {name: Is gone, constant: GONE}";
        module.write("codes.yaml", module.read("codes.yaml").replace("4010: {name: Gone}", right));
        maven("process-classes").fine();
        maven("codebook:check").fine();
    }

    /** A build whose compiler runs no processor; the interface is in the sources of the module. */
    @Test
    void generatesWhatIsCompiled() throws IOException {
        String plugin = Module.BY_HAND.replace("</plugin>", """
                  <executions><execution><goals><goal>generate</goal></goals></execution></executions>
                  <configuration>
                    <outputs><java>target/generated-sources/codes</java></outputs>
                    <packageName>com.example.codes</packageName>
                  </configuration>
                </plugin>""");
        Module module = new Module(folder)
                .write("pom.xml", Pom.of("codes", Pom.dependency("codebook-runtime"), plugin))
                .write("codes.yaml", """
                        codebook: 1
                        tables:
                          iot: {type: IotCode, number: int, implements: [com.example.Coded], codes: {1: {name: A}}}
                        """)
                .write("src/main/java/com/example/Coded.java", """
                        package com.example;

                        public interface Coded {
                            int number();
                        }
                        """);
        maven("compile").fine();
        assertThat(folder.resolve("target/classes/com/example/codes/IotCode.class"))
                .exists();
        assertThat(module.read("target/classes/META-INF/codebook/codes.lock"))
                .contains("jar table iot = \"com.example.codes.IotCode\"");
        assertThat(folder.resolve("target/classes/.codebook.json")).doesNotExist();
    }

    @Test
    void merges() throws IOException {
        Module module = acceptedModule();
        String added = """
                <<<<<<< HEAD
                table iot code 4010 constant = "KETTLE"
                table iot code 4010 name = "Kettle"
                =======
                table iot code 4010 constant = "%s"
                table iot code 4010 name = "%s"
                >>>>>>> feature
                """;
        String lock = module.read("codes.lock");
        String both = lock.replace("table iot kind", added + "table iot kind");
        module.write("codes.lock", both.formatted("TEAPOT", "Teapot"));
        Run contradiction = maven("codebook:merge");
        assertThat(contradiction.status()).isEqualTo(1);
        assertThat(contradiction.of("ERROR"))
                .singleElement()
                .asString()
                .startsWith(
                        "codes.lock:6:1: [merge-contradiction] table iot code 4010: constant is \"KETTLE\" in HEAD");

        module.write("codes.lock", both.formatted("KETTLE", "Kettle"));
        assertThat(maven("codebook:merge").fine().says("merged HEAD and feature into codes.lock"))
                .isTrue();
        assertThat(module.read("codes.lock"))
                .contains("4010 name = \"Kettle\"\n")
                .doesNotContain("<<<<<<<");
    }

    @Test
    void failsOnADamagedLock() throws IOException {
        acceptedModule().write("codes.lock", "codebook-lock 1\n");
        Run run = maven("codebook:check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.of("ERROR"))
                .hasSize(1)
                .isEqualTo(Run.commandLine(folder, "check").lines());
        assertThat(run.says(": the lock cannot be used; see above ->"))
                .as(run.toString())
                .isTrue();
    }

    @Test
    void passesOverModulesWithoutCodes() throws IOException {
        Reactor.in(folder);
        String check = "io.codebook:codebook-maven-plugin:" + Repository.VERSION + ":check";
        assertThat(maven(check).fine().lines())
                .filteredOn("[INFO] no codes.yaml in this module"::equals)
                .hasSize(2);

        new Module(folder.resolve("codes")).rows(Module.RENUMBERED);
        Run run = maven("-pl", "codes", "codebook:check", "-Dcodebook.format=github");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .containsAll(Run.commandLine(folder, "check", "--format", "github", "codes/codes.yaml")
                        .lines());

        Files.delete(folder.resolve("codes/codes.yaml"));
        Files.delete(folder.resolve("codes/codes.lock"));
        Run none = maven(check);
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.says(": there is no file " + folder.resolve("codes/codes.yaml") + " ->"))
                .as(none.toString())
                .isTrue();
    }

    private Module acceptedModule() throws IOException {
        return Module.withCodes(folder, Module.BY_HAND, Module.CONFLICT).accept();
    }

    private Run maven(String... arguments) {
        return Run.maven(Jdks.OURS, folder, arguments);
    }
}
