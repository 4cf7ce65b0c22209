package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.codebook.command.Outputs;
import io.codebook.compiler.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes outputs into folders in which other files are. */
class GenerateTest {
    private static final List<String> SCHEMAS =
            List.of(".codebook.json", "iot.codes.received.schema.json", "iot.codes.schema.json");

    private static final String TABLE = """
            codebook: 1
            tables:
              iot: {type: Iot, number: int, codes: {1: {name: A}}}
            """;

    @TempDir
    Path path;

    private Folder folder;
    private Path out;
    private Path json;

    @BeforeEach
    void acceptCodes() throws IOException {
        folder = Folder.accepted(path, Folder.CONFLICT);
        out = path.resolve("out");
        json = out.resolve("codes.json");
    }

    @Test
    void writesSeveralOutputs() throws IOException {
        Path schemas = path.resolve("deep/schemas");
        Run run = folder.run("generate", "--json", json.toString(), "--json-schema", schemas.toString());
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        List.of(
                                "wrote " + schemas.resolve("iot.codes.received.schema.json"),
                                "wrote " + schemas.resolve("iot.codes.schema.json"),
                                "wrote " + json),
                        List.of()));
        assertThat(names(schemas)).isEqualTo(SCHEMAS);
        assertThat(Files.readString(json)).contains("\"number\": 4009,");
        assertThat(names(out)).containsExactly(".codebook.json", "codes.json");
        assertThat(Files.readString(out.resolve(".codebook.json"))).isEqualTo("""
                        {
                          "about": "codebook generated these files. It changes and removes no others.",
                          "generated": {
                            "codes.json": {
                              "output": "json",
                              "codes": "../codes.yaml",
                              "sha256": [
                                "%s"
                              ]
                            }
                          }
                        }
                        """.formatted(sha256(json)));
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        generate();
        Object before = Files.readAttributes(json, "unix:ino,lastModifiedTime");
        assertThat(generate()).isEqualTo(new Run(0, List.of("all files are up to date"), List.of()));
        assertThat(Files.readAttributes(json, "unix:ino,lastModifiedTime")).isEqualTo(before);
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        assertThat(generate()).isEqualTo(new Run(0, List.of("wrote " + json), List.of()));
    }

    @Test
    void putsAnOutputOfOneFileIntoAFolder() throws IOException {
        Files.createDirectories(out);
        assertThat(folder.run("generate", "--json", out.toString()).out()).containsExactly("wrote " + json);
    }

    @Test
    void reportsWhatIsStale() throws IOException {
        assertThat(check()).isEqualTo(stale("codes.json is missing"));
        generate();
        assertThat(check()).isEqualTo(new Run(0, List.of("all files are up to date"), List.of()));
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        String before = Files.readString(json);
        assertThat(check()).isEqualTo(stale("codes.json is stale"));
        assertThat(Files.readString(json)).isEqualTo(before);
    }

    @Test
    void removesWhatItDoesNotGenerateAnyMore() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.schema.json"), "{}");
        folder.codes(TABLE + "  old: {type: Old, number: int, codes: {1: {name: A}}}\n");
        folder.run("accept", "--break", "--because", "test");
        folder.run("generate", "--json-schema", out.toString());
        assertThat(out.resolve("old.codes.schema.json")).exists();
        folder.codes(TABLE);
        folder.run("accept", "--break", "--because", "test");
        Path surplus = out.resolve("old.codes.schema.json");
        assertThat(folder.run("generate", "--check", "--json-schema", out.toString())
                        .out())
                .contains(surplus
                        + ":1:1: [stale-output] old.codes.schema.json is not generated any more; generate it again");
        assertThat(folder.run("generate", "--json-schema", out.toString()).out())
                .containsExactly("removed " + out.resolve("old.codes.received.schema.json"), "removed " + surplus);
        assertThat(names(out))
                .containsExactly(
                        ".codebook.json",
                        "iot.codes.received.schema.json",
                        "iot.codes.schema.json",
                        "mine.schema.json");
    }

    @Test
    void neverOverwritesWhatItDidNotGenerate() throws IOException {
        Files.createDirectories(out);
        Files.writeString(json, "mine");
        assertThat(generate())
                .isEqualTo(
                        problem("[not-generated] codes.json was not generated by codebook; move it, or choose another"
                                + " file or folder"));
        assertThat(Files.readString(json)).isEqualTo("mine");
        assertThat(names(out)).containsExactly("codes.json");
    }

    @Test
    void neverOverwritesWhatWasEdited() throws IOException {
        generate();
        Files.writeString(json, "edited");
        String problem = "[edited-output] codes.json was edited after it was generated; put the edit elsewhere, and"
                + " delete the file";
        assertThat(generate()).isEqualTo(problem(problem));
        assertThat(check()).isEqualTo(problem(problem));
        assertThat(Files.readString(json)).isEqualTo("edited");
        Files.delete(json);
        assertThat(generate().status()).isZero();
    }

    @Test
    void neverOverwritesTheFilesOfAnotherOne() throws IOException {
        generate();
        Path other = Files.createDirectories(path.resolve("other"));
        Folder second = Folder.accepted(other, Folder.LIMIT);
        assertThat(second.run("generate", "--json", json.toString()))
                .isEqualTo(
                        problem("[not-generated] codes.json was generated from ../codes.yaml as --json; choose another"
                                + " file or folder"));
        assertThat(second.run("generate", "--json", out.resolve("other.json").toString())
                        .status())
                .isZero();
        assertThat(generate().out()).containsExactly("all files are up to date");
        assertThat(names(out)).containsExactly(".codebook.json", "codes.json", "other.json");
    }

    /** A list with the digests of the old and the new content is what is left when the process is killed. */
    @Test
    void goesOnWhereItWasKilled() throws IOException {
        generate();
        Path list = out.resolve(".codebook.json");
        String old = sha256(json);
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        generate();
        String killed =
                Files.readString(list).replace("\"" + sha256(json) + "\"", "\"" + sha256(json) + "\", \"" + old + "\"");
        Files.writeString(list, killed);
        folder.rows(Folder.CONFLICT, "4031: {name: Other}");
        folder.run("accept", "--break", "--because", "test");
        assertThat(generate().out()).containsExactly("wrote " + json);
        assertThat(Files.readString(list)).doesNotContain(old).contains(sha256(json));
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        generate();
        Path half = Files.writeString(out.resolve(".codebook.new"), "{\"mod");
        assertThat(check().out()).containsExactly("all files are up to date");
        assertThat(half).exists();
        assertThat(generate().out()).containsExactly("all files are up to date");
        assertThat(names(out)).containsExactly(".codebook.json", "codes.json");
    }

    /** Each run has to see what the other one noted in the list of the folder. */
    @Test
    void waitsForAnotherRun() throws Exception {
        for (int i = 0; i < 20; i++) {
            Path shared = path.resolve("shared" + i);
            List<Callable<Run>> runs = List.of(
                    () -> folder.run("generate", "--c", shared.toString()),
                    () -> folder.run("generate", "--json-schema", shared.toString()));
            ExecutorService pool = Executors.newFixedThreadPool(runs.size());
            try {
                for (Future<Run> run : pool.invokeAll(runs)) {
                    assertThat(run.get().status()).as(run.get().toString()).isZero();
                }
            } finally {
                pool.shutdown();
            }
            assertThat(Files.readString(shared.resolve(".codebook.json")))
                    .contains("\"iot_code.h\"", "\"iot.codes.schema.json\"");
        }
    }

    @Test
    void failsInAFolderThatIsReadOnly() throws IOException {
        Path locked = path.resolve("locked");
        Files.createDirectories(locked);
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write everywhere");
        Run refused =
                folder.run("generate", "--json", locked.resolve("codes.json").toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .containsExactly(
                        locked.resolve(".codebook.json") + " could not be written: " + locked.resolve(".codebook.new"));
    }

    @Test
    void neverWritesTheLock() throws IOException {
        Path lock = path.resolve("codes.lock");
        String before = folder.lock();
        assertThat(folder.run("generate", "--json", lock.toString()))
                .isEqualTo(
                        new Run(2, List.of(), List.of(lock + " is the lock; choose another file for the output json")));
        assertThat(folder.lock()).isEqualTo(before);
    }

    @Test
    void makesAFolderOfAPathThatEndsWithASlash() throws IOException {
        assertThat(folder.run("generate", "--json", out + "/").out()).containsExactly("wrote " + json);
        assertThat(folder.run("generate", "--json-schema", json.toString()).err())
                .containsExactly(json + " is a file, not a folder");
    }

    @Test
    void refusesWhatTheGateRefuses() throws IOException {
        folder.rows("4010: {name: Conflict, meaning: It conflicts.}");
        Run run = generate();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).singleElement().asString().contains("[code-renumbered]");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesADamagedList() throws IOException {
        Files.createDirectories(out);
        for (String damaged : List.of(
                "",
                "{}",
                "[]",
                "{\"generated\": {\"a\": {}}}",
                "not JSON",
                "{\"generated\": {\"../a\": {\"output\": \"json\", \"codes\": \"a\", \"sha256\": []}}}")) {
            Files.writeString(out.resolve(".codebook.json"), damaged);
            assertThat(generate())
                    .isEqualTo(new Run(
                            2,
                            List.of(),
                            List.of(out.resolve(".codebook.json") + " is not a list of generated files; restore it from"
                                    + " version control, or delete it and the generated files")));
        }
    }

    /** Reading from a pipe would wait for a writer. */
    @ParameterizedTest
    @ValueSource(strings = {"codes.json", ".codebook.json"})
    void failsOnAPipe(String name) throws Exception {
        Path pipe = Files.createDirectories(out).resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(generate())
                .isEqualTo(new Run(
                        2, List.of(), List.of(pipe + " is not a file; move it, or choose another file or folder")));
    }

    @Test
    void failsWhereItCannotWrite() throws IOException {
        Files.writeString(out, "a file");
        Run run = generate();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsExactly(out + " is a file, not a folder");
        assertThat(Files.readString(out)).isEqualTo("a file");
    }

    @Test
    void needsAnOutput() {
        String all = Outputs.ALL.stream().map(Output::name).collect(Collectors.joining(", "));
        assertThat(folder.run("generate"))
                .isEqualTo(new Run(
                        2, List.of(), List.of("no output is named; name some of " + all + ", each with a path")));
    }

    private Run generate() {
        return folder.run("generate", "--json", json.toString());
    }

    private Run check() {
        return folder.run("generate", "--check", "--json", json.toString());
    }

    private Run stale(String what) {
        return problem("[stale-output] " + what + "; generate it again");
    }

    private Run problem(String what) {
        return new Run(1, List.of(json + ":1:1: " + what), List.of());
    }

    private static String sha256(Path file) throws IOException {
        return com.google.common.hash.Hashing.sha256()
                .hashBytes(Files.readAllBytes(file))
                .toString();
    }

    private static List<String> names(Path folder) throws IOException {
        return new Folder(folder).files();
    }
}
