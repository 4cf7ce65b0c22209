package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
    private static final String OTHER_WORDS = "4009: {name: Conflict, meaning: It clashes.}";

    private static final String HRESULTS = """
            codebook: 1
            tables:
              hr:
                type: HResult
                number: uint32
                codes:
                  0x80070006: {name: E_HANDLE, meaning: %s}
            """;

    @TempDir
    Path path;

    @Test
    void startsALock() throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        Run run = folder.run("accept");
        assertThat(run.status()).isEqualTo(Status.FINE.exit());
        assertThat(run.out()).contains("ok [table-added] table iot was added");
        assertThat(folder.lock()).isEqualTo("""
                        codebook-lock 1
                        table iot code 4009 constant = "CONFLICT"
                        table iot code 4009 meaning = "It conflicts."
                        table iot code 4009 name = "Conflict"
                        table iot kind = "codes"
                        table iot number = "int"
                        table iot type = "IotCode"
                        end
                        """);
        assertThat(folder.files()).containsExactly("codes.lock", "codes.yaml");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(OTHER_WORDS);
        assertThat(folder.run("accept", "--because", "clearer").status()).isEqualTo(Status.FINE.exit());
        String lock = folder.lock();
        Run again = folder.run("accept", "--because", "clearer");
        assertThat(again.status()).isEqualTo(Status.FINE.exit());
        assertThat(again.out()).containsExactly("nothing to accept: the lock has all current facts");
        assertThat(folder.lock()).isEqualTo(lock);
        assertThat(folder.run("check").out()).isEmpty();
    }

    @Test
    void refusesARewordingWithoutReason() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(OTHER_WORDS);
        assertRefused(folder, "refused: a reason is required; replace the dots in --because \"...\"", "accept");
        assertRefused(
                folder,
                "refused: a reason is required; replace the dots in --because \"...\"",
                "accept",
                "--because",
                " ");
        assertRefused(
                folder,
                "refused: a reason is required; replace the dots in --because \"...\"",
                "accept",
                "--because",
                "...");
        assertThat(folder.run("accept", "--because", "clearer").out())
                .first()
                .asString()
                .startsWith("reason [meaning-reworded] ");
        assertThat(folder.lock())
                .contains(
                        "meaning = \"It clashes.\"", "was table iot code 4009 meaning \"It conflicts.\" = \"clearer\"");
    }

    @Test
    void refusesABreakWithoutTheWord() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows(Folder.CONFLICT);
        String word = "refused: a change of grade \"break\" needs --break and --because \"...\"";
        assertRefused(folder, word, "accept");
        assertRefused(folder, word, "accept", "--because", "nobody sends it");
        assertRefused(
                folder, "refused: a reason is required; replace the dots in --because \"...\"", "accept", "--break");
        assertThat(folder.run("accept", "--break", "--because", "nobody sends it")
                        .status())
                .isEqualTo(Status.FINE.exit());
        assertThat(folder.lock()).contains("removed table iot code 4029 = \"nobody sends it\"\n");
        assertThat(folder.lock()).contains("\ntable iot code 4029 constant = \"RATE_LIMIT\"\n");
    }

    @Test
    void refusesWhatMayNeverBe() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, "4010: {name: Old, meaning: Old., retired: Unused.}");
        folder.rows(Folder.CONFLICT, "4010: {name: New, meaning: New.}");
        assertRefused(
                folder,
                "refused: changes of grade \"never\" cannot be accepted; undo them, or accept the others one by one with --only",
                "accept",
                "--break",
                "--because",
                "we want it");
        assertRefused(
                folder,
                "refused: changes of grade \"never\" cannot be accepted; undo them, or accept the others one by one with --only",
                "accept",
                "--break",
                "--because",
                "we want it",
                "--only",
                "retired-reused:table/iot/code/4010");
    }

    @Test
    void acceptsOneChangeAlone() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows(OTHER_WORDS, "4030: {name: New}");
        assertThat(folder.run("accept", "--only", "code-added:table/iot/code/4030")
                        .status())
                .isEqualTo(Status.FINE.exit());
        Run check = folder.run("check");
        assertThat(check.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(check.out()).hasSize(2);
        Run both = folder.run(
                "accept",
                "--break",
                "--because",
                "both",
                "--only",
                "code-removed:table/iot/code/4029",
                "--only",
                "meaning-reworded:table/iot/code/4009/meaning");
        assertThat(both.status()).isEqualTo(Status.FINE.exit());
        assertThat(folder.run("check").out()).isEmpty();
    }

    /** Messages show a number as codes.yaml has it, and the lock has it in decimal. */
    @ParameterizedTest
    @ValueSource(strings = {"0x80070006", "2147942406"})
    void takesHexadecimalAndDecimalNumbers(String number) throws IOException {
        Folder folder = new Folder(path);
        folder.codes(HRESULTS.formatted("Not a handle."));
        folder.run("accept");
        folder.codes(HRESULTS.formatted("It is no handle."));
        assertThat(folder.run("check").out())
                .singleElement()
                .asString()
                .contains(" --only meaning-reworded:table/hr/code/0x80070006/meaning ");
        Run accepted = folder.run(
                "accept", "--because", "clearer", "--only", "meaning-reworded:table/hr/code/" + number + "/meaning");
        assertThat(accepted.status()).isEqualTo(Status.FINE.exit());
        assertThat(folder.run("check").out()).isEmpty();
    }

    @Test
    void failsOnAChangeThatThereIsNot() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(OTHER_WORDS);
        String lock = folder.lock();
        Run run = folder.run("accept", "--because", "x", "--only", "code-removed:table/iot/code/1");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.err())
                .containsExactly(
                        "no change has the key code-removed:table/iot/code/1; \"check --format=json\" lists every key");
        assertThat(folder.lock()).isEqualTo(lock);
    }

    @Test
    void refusesBrokenCodes() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        String lock = folder.lock();
        folder.codes("codebook: 1\ntables: {}\n");
        assertThat(folder.run("accept", "--break", "--because", "x").status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(folder.lock()).isEqualTo(lock);
    }

    /** Whatever the reason is, the lock can be read again. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "\"", "\\", "end", "“quoted”", "= \"x\"", "\uD83D\uDE00"})
    void keepsEveryReason(String reason) throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(OTHER_WORDS);
        assertThat(folder.run("accept", "--because", reason).status()).isEqualTo(Status.FINE.exit());
        assertThat(folder.run("check", "--strict").status()).isEqualTo(Status.FINE.exit());
    }

    @Test
    void failsInAFolderThatCannotBeWritten() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        String lock = folder.lock();
        Assumptions.assumeTrue(path.toFile().setWritable(false));
        try {
            Assumptions.assumeFalse(Files.isWritable(path), "root may write everywhere");
            Run run = folder.run("accept");
            assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
            assertThat(run.err())
                    .singleElement()
                    .asString()
                    .contains("codes.lock could not be written and is unchanged");
        } finally {
            assertThat(path.toFile().setWritable(true)).isTrue();
        }
        assertThat(folder.lock()).isEqualTo(lock);
        assertThat(folder.files()).containsExactly("codes.lock", "codes.yaml");
    }

    /** Others may read the lock as before: it is committed and shared. */
    @Test
    void keepsThePermissionsOfTheLock() throws IOException {
        Folder.accepted(path, Folder.CONFLICT);
        Path lock = path.resolve("codes.lock");
        Assumptions.assumeTrue(Files.getFileStore(lock).supportsFileAttributeView("posix"));
        assertThat(Files.getPosixFilePermissions(lock))
                .isEqualTo(Files.getPosixFilePermissions(path.resolve("codes.yaml")));
    }

    private static void assertRefused(Folder folder, String refusal, String... args) throws IOException {
        String lock = folder.lock();
        Run run = folder.run(args);
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out()).last().isEqualTo(refusal);
        assertThat(folder.lock()).isEqualTo(lock);
    }
}
