package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches took the same number. Their rows stand apart in codes.yaml, so that git merges it without a conflict. */
class SameNumberTest {
    private static final String BASE = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4000: {name: Bad Request}
                  4004: {name: Not Found}
                  4009: {name: Conflict}
              http: {type: Status, number: http, codes: {400: {name: Bad Request}, 409: {name: Conflict}}}
            mappings:
              - from: iot
                to: http
                codes:
                  4000: 400
                  4004: 400
                  4009: 409
            """;
    private static final String KETTLE = BASE.replace("      4000: {", "      4010: {name: Kettle}\n      4000: {")
            .replace("      4000: 4", "      4010: 400\n      4000: 4");
    private static final String TEAPOT =
            BASE.replace("{name: Conflict}\n  h", "{name: Conflict}\n      4010: {name: Teapot}\n  h")
                    + "      4010: 409\n";

    @TempDir
    Path path;

    private Folder folder;
    private GitRepository repository;

    @BeforeEach
    void commitALock() throws Exception {
        repository = GitRepository.in(path);
        repository.git("config", "user.name", "Test");
        repository.git("config", "user.email", "test@example.com");
        folder = new Folder(path);
        commit(BASE, true);
    }

    private void commit(String codes, boolean accepts) throws Exception {
        folder.codes(codes);
        if (accepts) {
            assertThat(folder.run("accept").status()).isZero();
        }
        repository.commit();
    }

    private void branches(boolean acceptsOther) throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        commit(TEAPOT, acceptsOther);
        repository.git("switch", "-q", "main");
        commit(KETTLE, true);
    }

    private void useDriver() throws IOException, Exception {
        Files.writeString(path.resolve(".gitattributes"), "codes.lock merge=codes-lock\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        repository.git(
                "config",
                "merge.codes-lock.driver",
                "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' " + Main.class.getName()
                        + " merge %O %A %B");
    }

    @Test
    void theAcceptedOneKeepsIt() throws Exception {
        branches(false);
        repository.git("merge", "-q", "--no-edit", "feature");
        assertOtherMoves();
    }

    /** On the branch that was not accepted, the accepted row may stand below the other. */
    @Test
    void theAcceptedOneMayStandBelow() throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        commit(KETTLE, false);
        repository.git("switch", "-q", "main");
        commit(TEAPOT, true);
        repository.git("merge", "-q", "--no-edit", "feature");
        assertThat(folder.run("check").out())
                .contains(codes()
                        + ":7:7: [duplicate-code] 4010 is also used by TEAPOT (line 11), which is accepted (codes.lock:19)"
                                .replace(
                                        "codes.lock", path.resolve("codes.lock").toString())
                        + "; the next free number is 4011; to write that for KETTLE: java -jar codebook-processor.jar next iot"
                        + " --move KETTLE " + codes() + "; or add the name to the \"synonyms\" of that row");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneOfTwoAcceptedOnesKeepsIt(boolean hasDriver) throws Exception {
        if (hasDriver) {
            useDriver();
            repository.commit();
        }
        branches(true);
        repository.conflict("merge", "--no-edit", "feature");
        assertThat(folder.run("check").out().toString()).contains("[lock-damaged]", "to merge both sides");
        assertThat(folder.run("merge").out().toString())
                .contains(
                        "constant is \"KETTLE\" in ",
                        "write the same for both sides (of two codes, the lines of one; check then says how the other gets a"
                                + " free number), and merge again: ");
        String lock = folder.lock();
        int theirs = lock.indexOf("=======\n");
        while (theirs >= 0) {
            lock = lock.substring(0, theirs + 8) + lock.substring(lock.indexOf(">>>>>>>", theirs));
            theirs = lock.indexOf("=======\n", theirs + 8);
        }
        folder.writeLock(lock);
        assertThat(folder.run("merge").status()).isZero();
        assertOtherMoves();
    }

    private String codes() {
        return path.resolve("codes.yaml").toString();
    }

    private void assertOtherMoves() throws IOException {
        assertThat(folder.run("check").out())
                .containsExactly(
                        codes() + ":11:7: [duplicate-code] 4010 is already used by KETTLE (line 7), which is accepted ("
                                + path.resolve("codes.lock")
                                + ":19); the next free number is 4011; to write that for TEAPOT: java -jar"
                                + " codebook-processor.jar next iot --move TEAPOT " + codes()
                                + "; or add the name to the \"synonyms\" of that row",
                        codes()
                                + ":21:7: [duplicate-code] 4010 is already used in this mapping (line 17); write several targets of"
                                + " one code as a list");
        String merged = Files.readString(path.resolve("codes.yaml"));
        assertThat(folder.run("next", "iot", "--move", "TEAPOT").out())
                .containsExactly(
                        "TEAPOT of table iot now has 4011 in place of 4010 (" + codes() + ":11:7)",
                        "where TEAPOT is meant, write 4011 in these lines, too: 17, 21");
        assertThat(Files.readString(path.resolve("codes.yaml")))
                .isEqualTo(merged.replace("4010: {name: Teapot}", "4011: {name: Teapot}"));
        folder.codes(
                merged.replace("4010: {name: Teapot}", "4011: {name: Teapot}").replace("4010: 409", "4011: 409"));
        assertThat(folder.run("accept").out()).contains("ok [code-added] code 4011 of table iot was added");
    }
}
