package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any accept, codes.lock descends from an older one; after an edit by hand it does not. */
class BaselineHistoryTest {
    private static final String CODES = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4000: {name: Bad Request, meaning: It is malformed.}
                  4004: {name: Not Found, meaning: There is no such thing., deprecated: Use 4000.}
                  4009: {name: Conflict, meaning: It conflicts., aliases: [CLASH]}
              http:
                type: HttpStatus
                number: http
                codes:
                  400: {name: Bad Request}
                  409: {name: Conflict}
                  422: {name: Unprocessable Content}
              device:
                type: DeviceOperation
                codes-from: iot
                operations:
                  Read: {4000: Malformed, 4004: Unknown, 4009: Busy}
            mappings:
              - from: iot
                to: http
                codes:
                  4000: 400
                  4004: {none: nothing}
                  4009: 409
            """;

    @TempDir
    Path path;

    private Folder folder;

    @Test
    void aCodeThatMovedWithItsRowIsRecorded() throws IOException {
        release();
        edit(CODES.replace("4000: 400", "4001: 422")
                .replace("4000: {name", "4001: {name")
                .replace("4000: M", "4001: M"));
        accept();
        assertDescends();
    }

    @Test
    void anOperationThatWasRenamedMayLoseAnswersLater() throws IOException {
        release();
        String renamed = CODES.replace("Read: {", "Fetch: {");
        edit(renamed);
        accept();
        edit(renamed.replace(", 4004: Unknown, 4009: Busy", ""));
        accept();
        assertDescends();
    }

    @Test
    void codesThatSwappedMayKeepTheirRows() throws IOException {
        release();
        edit(CODES.replace("4004: {name", "X: {name")
                .replace("4009: {name", "4004: {name")
                .replace("X: {name", "4009: {name"));
        assertThat(folder.run("diff").out())
                .singleElement()
                .asString()
                .isEqualTo("break [codes-swapped] NOT_FOUND of table iot changed from 4004 to 4009,"
                        + " and CONFLICT of table iot changed from 4009 to 4004");
        accept();
        assertDescends();
    }

    /** One lock alone does not show it: codes.yaml has the alias, which looks like an addition. */
    @Test
    void aFactThatWasTakenOutIsMissed() throws IOException {
        release();
        takeOut("table iot code 4009 alias CLASH");
        assertThat(folder.run("check").out())
                .singleElement()
                .asString()
                .contains("[alias-added] alias CLASH of code 4009 of table iot was added");
        assertThat(against("check"))
                .contains(path.resolve("codes.yaml")
                        + ":9:64: [alias-dropped] alias CLASH of code 4009 of table iot was removed ("
                        + path.resolve("old.lock") + ":29); grade: break; audience: sources, binaries; "
                        + path.resolve("codes.lock") + " has no record of this change; restore "
                        + path.resolve("codes.lock") + " from the baseline, then accept the change");
    }

    @Test
    void soIsOneThatNeedsNoReason() throws IOException {
        release();
        takeOut("table iot code 4004 deprecated");
        assertThat(against("check"))
                .contains("[code-undeprecated] code 4004 of table iot is no longer deprecated", "; grade: ok; ");
    }

    /** Its other facts are there, so that the lock alone does not show it. */
    @Test
    void soIsAFactOfARemovedCode() throws IOException {
        release();
        edit(CODES.replaceAll("(?m)^ +4009: .*\\R", "").replace(", 4009: Busy", ""));
        accept();
        Files.copy(path.resolve("codes.lock"), path.resolve("old.lock"), StandardCopyOption.REPLACE_EXISTING);
        takeOut("table iot code 4009 alias");
        assertThat(folder.run("check", "--strict").out()).isEmpty();
        assertThat(against("check"))
                .isEqualTo(path.resolve("codes.lock") + ":1:1: [record-lost] a fact is missing that "
                        + path.resolve("old.lock") + ":28 has: table iot code 4009 alias CLASH; restore "
                        + path.resolve("codes.lock") + " from the baseline");
    }

    private void release() throws IOException {
        folder = new Folder(path);
        edit(CODES);
        accept();
        Files.copy(path.resolve("codes.lock"), path.resolve("old.lock"));
    }

    private void edit(String codes) throws IOException {
        folder.codes(codes);
    }

    private void accept() {
        assertThat(folder.run("accept", "--break", "--because", "as planned").status())
                .isZero();
    }

    private void takeOut(String start) throws IOException {
        folder.writeLock(folder.lock().replaceAll("(?m)^\\Q" + start + "\\E.*\\R", ""));
    }

    private void assertDescends() {
        assertThat(folder.run(
                                "check",
                                "--strict",
                                "--lock",
                                path.resolve("old.lock").toString())
                        .out())
                .isEmpty();
    }

    private String against(String command) {
        return String.join(
                "\n",
                folder.run(command, "--lock", path.resolve("old.lock").toString())
                        .out());
    }
}
