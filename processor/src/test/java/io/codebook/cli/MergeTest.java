package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finishes a lock in which git left conflict markers. */
class MergeTest {
    private static final String TEAPOT = "4010: {name: Teapot, meaning: It is a teapot.}";
    private static final String BUSY = "4011: {name: Busy, meaning: It is busy.}";
    private static final String REWORDED = "4029: {name: Rate Limit, meaning: Slow down.}";

    private static final String REMOVED = "removed table iot code 4029 = \"gone\", \"unused\"\n";

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
        accept(Folder.CONFLICT, Folder.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3", "zdiff3"})
    void takesWhatBothSidesAdded(String style) throws Exception {
        repository.git("config", "merge.conflictStyle", style);
        branch(Folder.CONFLICT, TEAPOT, Folder.LIMIT);
        accept(Folder.CONFLICT, BUSY, REWORDED);
        assertThat(merge()).contains("<<<<<<< HEAD", ">>>>>>> feature");
        String conflict = folder.lock();
        for (String command : List.of("check", "accept")) {
            Run run = folder.run(command);
            assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
            assertThat(run.out())
                    .containsExactly(
                            path.resolve("codes.lock")
                                    + ":5:1: [lock-damaged] an unfinished merge left its conflict markers"
                                    + " here; to merge both sides: java -jar codebook-processor.jar merge "
                                    + path.resolve("codes.yaml"),
                            codesConflict(8));
            assertThat(folder.lock()).isEqualTo(conflict);
        }
        Run merge = folder.run("merge");
        assertThat(merge.status()).isZero();
        assertThat(merge.out())
                .containsExactly("merged HEAD and feature into " + path.resolve("codes.lock"), codesConflict(8));
        folder.rows(Folder.CONFLICT, TEAPOT, BUSY, REWORDED);
        assertDescends();
        assertThat(folder.lock()).contains("was table iot code 4029 meaning \"Too many requests.\" = \"as planned\"\n");
        assertThat(folder.run("merge").out())
                .containsExactly("nothing to merge: " + path.resolve("codes.lock") + " has no conflict markers");
    }

    /** Without git, too, so that the records are all that there is to tell who changed what. */
    @ParameterizedTest
    @CsvSource({"merge, false", "merge, true", "diff3, false", "diff3, true"})
    void mergesSeveralConflictsWithAnyLineEnds(String style, boolean crlf) throws Exception {
        accept("4000: {name: Bad, meaning: It is bad.}", Folder.CONFLICT, Folder.LIMIT);
        repository.git("config", "merge.conflictStyle", style);
        branch("4000: {name: Bad, meaning: It is not good.}", Folder.CONFLICT, TEAPOT, Folder.LIMIT);
        accept("4000: {name: Wrong, constant: BAD, meaning: It is bad.}", Folder.CONFLICT, BUSY, Folder.LIMIT);
        String conflict = merge();
        assertThat(conflict.split("<<<<<<< HEAD")).hasSizeGreaterThan(2);
        Files.move(path.resolve(".git"), path.resolve("away"));
        folder.writeLock(crlf ? conflict.replace("\n", "\r\n") : conflict);
        assertThat(folder.run("merge").status()).isZero();
        Files.move(path.resolve("away"), path.resolve(".git"));
        folder.rows(
                "4000: {name: Wrong, constant: BAD, meaning: It is not good.}",
                Folder.CONFLICT,
                TEAPOT,
                BUSY,
                Folder.LIMIT);
        assertDescends();
    }

    @Test
    void keepsTheReasonsOfBothSides() throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        acceptBecause("clearer", Folder.CONFLICT, TEAPOT, REWORDED);
        repository.git("switch", "-q", "main");
        acceptBecause("shorter", Folder.CONFLICT, BUSY, REWORDED);
        merge();
        assertThat(folder.run("merge").out()).first().asString().startsWith("merged HEAD and feature into ");
        assertThat(folder.lock())
                .contains("was table iot code 4029 meaning \"Too many requests.\" = \"shorter\", \"clearer\"\n");
        folder.rows(Folder.CONFLICT, TEAPOT, BUSY, REWORDED);
        assertDescends();
    }

    @Test
    void namesWhatBothSidesSayDifferently() throws Exception {
        branch(Folder.CONFLICT, "4010: {name: Teapot}", Folder.LIMIT);
        accept(Folder.CONFLICT, "4010: {name: Kettle}", Folder.LIMIT);
        assertContradiction(
                merge(),
                "6:1: [merge-contradiction] table iot code 4010: constant is \"KETTLE\" in HEAD and \"TEAPOT\" in feature;"
                        + " name is \"Kettle\" in HEAD and \"Teapot\" in feature; write the same for both sides (of two codes,"
                        + " the lines of one; check then says how the other gets a free number)");
    }

    @Test
    void namesANumberThatOneSideReservedAndTheOtherUses() throws Exception {
        branch(Folder.CONFLICT, TEAPOT, Folder.LIMIT);
        accept(Folder.CONFLICT, "4010: {reserved: for partners}", "4020: {name: Busy}", Folder.LIMIT);
        merge();
        Run run = folder.run("merge");
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out().get(0))
                .contains(
                        "[merge-contradiction] table iot reserved 4010 is \"for partners\" in HEAD, and 4010 is the code \"TEAPOT\" in feature; write the same for both"
                                + " sides, and merge again: ");
    }

    @Test
    void namesWhatBothSidesChanged() throws Exception {
        branch(Folder.CONFLICT, "4029: {name: Rate Limit, meaning: Wait.}");
        accept(Folder.CONFLICT, REWORDED);
        assertContradiction(
                merge(),
                "7:1: [merge-contradiction] table iot code 4029: meaning is \"Slow down.\" in HEAD and \"Wait.\" in feature;"
                        + " write the same for both sides");
        folder.writeLock(folder.lock().replace("\"Wait.\"", "\"Slow down.\""));
        assertThat(folder.run("merge").status()).isZero();
        folder.rows(Folder.CONFLICT, REWORDED);
        assertThat(folder.run("check", "--strict", "--git", "HEAD").out()).isEmpty();
    }

    /** Git merges the lines of this without a conflict. */
    @Test
    void namesWhatOneSideRemovedAndTheOtherChanged() throws Exception {
        branch(Folder.CONFLICT, TEAPOT);
        accept(Folder.CONFLICT, BUSY, REWORDED);
        assertContradiction(
                merge(),
                "2:1: [merge-contradiction] table iot code 4029 was removed in feature, but HEAD changed"
                        + " table iot code 4029 meaning; write the same for both sides");
        folder.writeLock(folder.lock().replace("removed table iot code 4029 = \"as planned\"\n", ""));
        assertThat(folder.run("merge").status()).isZero();
        folder.rows(Folder.CONFLICT, TEAPOT, BUSY, REWORDED);
        assertThat(folder.run("check", "--strict", "--git", "HEAD").out()).isEmpty();
    }

    @Test
    void namesAFallbackToACodeThatTheOtherSideRemoved() throws Exception {
        branch(Folder.CONFLICT, TEAPOT);
        accept(Folder.CONFLICT, "4011: {name: Busy, since: 2, fallback: 4029}", Folder.LIMIT);
        assertContradiction(
                merge(),
                "2:1: [merge-contradiction] table iot code 4029 was removed in feature, but HEAD changed"
                        + " table iot code 4011 fallback; write the same for both sides");
    }

    /** The side that restored it knows only its own reason for the removal. */
    @Test
    void namesWhatOneSideRestoredAfterBothRemovedIt() throws Exception {
        removeOnBothSides();
        repository.git("switch", "-q", "feature");
        accept(Folder.CONFLICT, TEAPOT, Folder.LIMIT);
        repository.git("switch", "-q", "main");
        String conflict = merge();
        assertContradiction(
                conflict,
                "3:1: [merge-contradiction] table iot code 4029 was removed in HEAD, and restored in feature; write the same for"
                        + " both sides");
        folder.writeLock(conflict.replace(REMOVED, ""));
        assertThat(folder.run("merge").status()).isZero();
        folder.rows(Folder.CONFLICT, TEAPOT, BUSY, Folder.LIMIT);
        assertDescends();
        folder.writeLock(conflict.replace("=======\n", "=======\n" + REMOVED));
        assertThat(folder.run("merge").status()).isZero();
        folder.rows(Folder.CONFLICT, TEAPOT, BUSY);
        assertDescends();
    }

    @Test
    void keepsWhatOneSideRestoredAfterBothRemovedIt() throws Exception {
        removeOnBothSides();
        accept(Folder.CONFLICT, TEAPOT, BUSY, Folder.LIMIT);
        repository.git("switch", "-q", "feature");
        accept(TEAPOT);
        repository.git("switch", "-q", "main");
        merge();
        assertThat(folder.run("merge").status()).isZero();
        folder.rows(TEAPOT, BUSY, Folder.LIMIT);
        assertDescends();
    }

    /** References follow a renumbered code without a record, so records do not tell who changed them. */
    @Test
    void asksForTheCommonAncestorOfARenumberedCode() throws Exception {
        branch("4008: {name: Conflict, meaning: It conflicts.}", TEAPOT, Folder.LIMIT);
        accept(Folder.CONFLICT, BUSY, Folder.LIMIT);
        String conflict = merge();
        Files.move(path.resolve(".git"), path.resolve("away"));
        assertContradiction(
                conflict,
                "3:1: [merge-contradiction] table iot code 4009: constant is \"CONFLICT\" in HEAD and missing in feature; meaning"
                        + " is \"It conflicts.\" in HEAD and missing in feature; name is \"Conflict\" in HEAD and missing in"
                        + " feature; to see what was there before, run git checkout --conflict=diff3 "
                        + path.resolve("codes.lock") + ",");
        Files.move(path.resolve("away"), path.resolve(".git"));
        assertThat(folder.run("merge").out()).first().asString().startsWith("merged HEAD and feature into ");
        folder.rows("4008: {name: Conflict, meaning: It conflicts.}", TEAPOT, BUSY, Folder.LIMIT);
        assertDescends();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codebook-lock 1/=======/end|2:1: [lock-damaged] this conflict marker belongs to no complete conflict; restore",
                "codebook-lock 1/<<<<<<< a/=======/end|2:1: [lock-damaged] this conflict marker belongs to no complete conflict",
                "codebook-lock 1/<<<<<<< a/=======/>>>>>>> b|1:1: [lock-damaged] the lock ends here without its last line",
                "codebook-lock 2/<<<<<<< a/=======/>>>>>>> b/end|1:1: [lock-damaged] a newer version of Codebook wrote this lock",
                "<<<<<<< a/=======/>>>>>>> b|1:1: [lock-damaged] the lock is empty",
                "<<<<<<< a/x/=======/>>>>>>> b|1:1: [lock-damaged] the lock is empty",
                "codebook-lock 1/<<<<<<< a/x/=======/>>>>>>> b/end|3:1: [lock-damaged] expected a space at column 2",
                "codebook-lock 1/x = \"1\"/x = \"2\"/<<<<<<< a/=======/>>>>>>> b/end|3:1: [lock-damaged] this fact is here twice",
            })
    void refusesOtherDamage(String lines, String problem) throws IOException {
        folder.writeLock(lines.replace('/', '\n') + "\n");
        Run run = folder.run("merge");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).first().asString().startsWith(path.resolve("codes.lock") + ":" + problem);
        assertThat(folder.lock()).isEqualTo(lines.replace('/', '\n') + "\n");
    }

    @Test
    void failsWithoutALock() throws IOException {
        Files.delete(path.resolve("codes.lock"));
        Run run = folder.run("merge");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.err()).containsExactly("there is no file " + path.resolve("codes.lock"));
    }

    @Test
    void takesOneFileOrThree() {
        Run run = Run.of("merge", "a", "b");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.err()).first().isEqualTo("merge takes one codes.yaml or three locks, not 2 files");
    }

    /** Each side has its own reason, and main has merged the other side. */
    private void removeOnBothSides() throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        acceptBecause("unused", Folder.CONFLICT, TEAPOT);
        repository.git("switch", "-q", "main");
        acceptBecause("gone", Folder.CONFLICT, BUSY);
        merge();
        assertThat(folder.run("merge").status()).isZero();
        accept(Folder.CONFLICT, TEAPOT, BUSY);
        assertThat(folder.lock()).contains(REMOVED);
    }

    private void accept(String... rows) throws Exception {
        acceptBecause("as planned", rows);
    }

    private void acceptBecause(String reason, String... rows) throws Exception {
        folder.rows(rows);
        assertThat(folder.run("accept", "--break", "--because", reason).status())
                .isZero();
        repository.commit();
    }

    /** Accepts rows on a branch. */
    private void branch(String... rows) throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        accept(rows);
        repository.git("switch", "-q", "main");
    }

    /** Merges the branch, and returns the lock with its conflicts. */
    private String merge() throws Exception {
        repository.conflict("merge", "feature");
        return folder.lock();
    }

    private String codesConflict(int line) {
        return path.resolve("codes.yaml") + ":" + line
                + ":1: [conflict-markers] an unfinished merge left its conflict markers here; keep what is right of both"
                + " sides, and delete the lines that start with <<<<<<<, |||||||, ======= and >>>>>>>";
    }

    private void assertContradiction(String conflict, String problem) throws IOException {
        Run run = folder.run("merge");
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out().get(0))
                .isEqualTo(path.resolve("codes.lock") + ":" + problem
                        + (problem.endsWith(",") ? " and" : ", and")
                        + " merge again: java -jar codebook-processor.jar merge "
                        + path.resolve("codes.yaml"));
        assertThat(folder.lock()).isEqualTo(conflict);
    }

    /** The merged lock has what codes.yaml says, and lost nothing that either branch had. */
    private void assertDescends() {
        for (String side : List.of("main", "feature")) {
            Run check = folder.run("check", "--strict", "--lock", lock(side));
            assertThat(check).as(side).isEqualTo(new Run(0, List.of(), List.of()));
        }
    }

    private String lock(String side) {
        try {
            Path lock = path.resolve(side + ".lock");
            Files.writeString(lock, repository.git("show", side + ":codes.lock") + "\n");
            return lock.toString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
