package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @TempDir
    Path path;

    @Test
    void saysNothingWhenAllIsAccepted() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        assertThat(folder.run("check")).isEqualTo(fine());
        assertThat(folder.run("check", "--strict")).isEqualTo(fine());
    }

    @Test
    void notesThatNothingIsAcceptedYet() throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.FINE.exit());
        assertThat(run.out())
                .singleElement()
                .asString()
                .contains("codes.yaml:1:1: [no-lock] there is no " + path.resolve("codes.lock")
                        + ", so no code is protected yet");
        assertThat(folder.run("check", "--strict").status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(folder.files()).containsExactly("codes.yaml");
    }

    /** A command has no class path, on which the library of the converters could be missing. */
    @Test
    void takesATableWithConverters() throws IOException {
        Folder folder = new Folder(path);
        folder.codes("""
                codebook: 1
                tables:
                  iot: {type: IotCode, number: int, persistence: converter, codes: {4009: {name: Conflict}}}
                """);
        assertThat(folder.run("accept")).extracting(Run::status).isEqualTo(Status.FINE.exit());
        assertThat(folder.run("check")).isEqualTo(fine());
        assertThat(folder.lock()).contains("table iot persistence = \"converter\"\n");
    }

    @Test
    void notesWhatIsNewAndRefusesItWhenStrict() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.FINE.exit());
        assertThat(run.out())
                .singleElement()
                .asString()
                .contains("codes.yaml:8:7: [code-added] code 4029 of table iot was added");
        Run strict = folder.run("check", "--strict");
        assertThat(strict.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(strict.out()).isEqualTo(run.out());
    }

    @Test
    void refusesWhatWasAcceptedOtherwise() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows(Folder.LIMIT);
        String lock = folder.lock();
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out())
                .singleElement()
                .asString()
                .contains(
                        "codes.yaml:3:3: [code-removed]", "codes.lock:2)", "--only code-removed:table/iot/code/4009 ");
        assertThat(run.err()).isEmpty();
        assertThat(folder.lock()).isEqualTo(lock);
    }

    @Test
    void refusesBrokenCodes() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.codes("codebook: 1\ntables: {iot: {type: IotCode}}\n");
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out()).isNotEmpty().allSatisfy(line -> assertThat(line).contains("[missing-key]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "codebook-lock 1\n",
                "codebook-lock 1\ntable iot kind = \"codes\"\n",
                "codebook-lock 2\nend\n",
                "codebook-lock 1\n<<<<<<< HEAD\nend\n",
                "codebook-lock 1\nend\nend\n"
            })
    void failsOnADamagedLock(String text) throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        folder.writeLock(text);
        for (String[] args :
                new String[][] {{"check"}, {"check", "--strict"}, {"accept", "--break", "--because", "x"}}) {
            Run run = folder.run(args);
            assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
            assertThat(run.out())
                    .singleElement()
                    .asString()
                    .contains("[lock-damaged]")
                    .containsPattern("codes\\.lock:\\d+:1:");
            assertThat(folder.lock()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codebook-lock 2/end|a newer version of Codebook wrote this lock; use that version or a later one",
                "codebook-lock 1/<<<<<<< HEAD/end|left its conflict markers here; to merge both sides: java -jar ",
                "codebook-lock 1/b = \"1\"/a = \"1\"/end|this line is out of order; to put the lines in order: java -jar ",
                "codebook-lock 1/a = \"1\"/a = \"1\"/end|this fact is here twice; restore the lock from version control",
            })
    void saysHowADamagedLockIsMended(String lines, String remedy) throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        folder.writeLock(lines.replace('/', '\n') + "\n");
        assertThat(folder.run("check").out()).singleElement().asString().contains(remedy);
    }

    /** Broken codes do not hide a damaged lock. */
    @Test
    void failsOnADamagedLockBesideBrokenCodes() throws IOException {
        Folder folder = new Folder(path);
        folder.codes("nonsense");
        folder.writeLock("nonsense");
        assertThat(folder.run("check").status()).isEqualTo(Status.FAILURE.exit());
        assertThat(folder.run("accept").status()).isEqualTo(Status.FAILURE.exit());
    }

    @Test
    void failsOnALockThatIsNotText() throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        Files.write(path.resolve("codes.lock"), new byte[] {'c', (byte) 0xFF});
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).singleElement().asString().contains("codes.lock:1:2: [lock-damaged]");
    }

    @Test
    void failsOnALockThatIsAFolder() throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        Files.createDirectory(path.resolve("codes.lock"));
        Run run = folder.run("check");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.err()).singleElement().asString().contains("codes.lock cannot be read");
    }

    @Test
    void failsOnALinkThatLeadsNowhere() throws IOException {
        Folder folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        Files.createSymbolicLink(path.resolve("codes.lock"), path.resolve("nowhere"));
        assertThat(folder.run("check").status()).isEqualTo(Status.FAILURE.exit());
    }

    @Test
    void failsWithoutCodes() {
        Run run = new Folder(path).run("check");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly("there is no file " + path.resolve("codes.yaml"));
        assertThat(new Folder(path.resolve("missing")).run("accept").status()).isEqualTo(Status.FAILURE.exit());
    }

    @Test
    void failsOnArgumentsItDoesNotKnow() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        assertThat(folder.run("check", "--lax").status()).isEqualTo(Status.FAILURE.exit());
        assertThat(folder.run("chekc").status()).isEqualTo(Status.FAILURE.exit());
        assertThat(folder.run("check", "one.yaml").status()).isEqualTo(Status.FAILURE.exit());
        assertThat(Run.of().status()).isEqualTo(Status.FAILURE.exit());
        assertThat(Run.of("help").status()).isEqualTo(Status.FINE.exit());
    }

    /** A text in the user's file cannot forge a line of the output. */
    @Test
    void keepsToOneLineAChange() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows("4009: {name: Conflict, meaning: \"a\\n\\ncodes.yaml:1:1: [forged] line\"}");
        assertThat(folder.run("check").out()).hasSize(1);
    }

    @Test
    void namesTheLockAfterTheCodes() throws IOException {
        new Folder(path).rows(Folder.CONFLICT);
        Path errors = Files.move(path.resolve("codes.yaml"), path.resolve("errors.yml"));
        assertThat(Run.of("accept", errors.toString()).status()).isEqualTo(Status.FINE.exit());
        assertThat(new Folder(path).files()).containsExactly("errors.lock", "errors.yml");
        assertThat(Files.readString(path.resolve("errors.lock"), StandardCharsets.UTF_8))
                .startsWith("codebook-lock 1\n");
    }

    private static Run fine() {
        return new Run(Status.FINE.exit(), List.of(), List.of());
    }
}
