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

/** Git merges locks with the command. The rows stand apart in codes.yaml, so that only the lock would be in conflict. */
class MergeDriverTest {
    private static final String TEAPOT = "4010: {name: Teapot, meaning: It is a teapot.}";
    private static final String BUSY = "4011: {name: Busy, meaning: It is busy.}";
    private static final String SLOW = "4012: {name: Slow, meaning: It is slow.}";

    @TempDir
    Path path;

    private Folder folder;
    private GitRepository repository;

    @BeforeEach
    void commitALock() throws Exception {
        repository = GitRepository.in(path);
        repository.git("config", "user.name", "Test");
        repository.git("config", "user.email", "test@example.com");
        Files.writeString(path.resolve(".gitattributes"), "codes.lock merge=codes-lock\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        repository.git(
                "config",
                "merge.codes-lock.driver",
                "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' " + Main.class.getName()
                        + " merge %O %A %B");
        folder = new Folder(path);
        accept(Folder.CONFLICT, Folder.LIMIT);
    }

    @Test
    void mergesWhatBothSidesAdded() throws Exception {
        branch(TEAPOT, Folder.CONFLICT, Folder.LIMIT);
        accept(Folder.CONFLICT, Folder.LIMIT, BUSY);
        repository.git("merge", "-q", "--no-edit", "feature");
        assertMerged("main^1");
        assertMerged("main^2");
    }

    @Test
    void rebasesSeveralCommits() throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        accept(TEAPOT, Folder.CONFLICT, Folder.LIMIT);
        accept(TEAPOT, "4009: {name: Conflict, meaning: It does conflict.}", Folder.LIMIT);
        repository.git("switch", "-q", "main");
        accept(Folder.CONFLICT, Folder.LIMIT, BUSY);
        repository.git("switch", "-q", "feature");
        repository.git("rebase", "-q", "main");
        assertMerged("main");
    }

    /** Two branches that were merged into each other have two common ancestors, which git merges first. */
    @Test
    void mergesBranchesThatCross() throws Exception {
        branch(TEAPOT, Folder.CONFLICT, Folder.LIMIT);
        accept(Folder.CONFLICT, Folder.LIMIT, BUSY);
        repository.git("tag", "before");
        repository.git("merge", "-q", "--no-edit", "feature");
        repository.git("switch", "-q", "feature");
        repository.git("merge", "-q", "--no-edit", "before");
        accept(TEAPOT, Folder.CONFLICT, Folder.LIMIT, BUSY, SLOW);
        repository.git("switch", "-q", "main");
        accept(TEAPOT, "4009: {name: Conflict, meaning: It does conflict.}", Folder.LIMIT, BUSY);
        repository.git("merge", "-q", "--no-edit", "feature");
        assertMerged("main^1");
        assertMerged("main^2");
    }

    @Test
    void mergesTwoFirstLocks() throws Exception {
        repository.git("switch", "-q", "--orphan", "feature");
        Files.writeString(path.resolve(".gitattributes"), "codes.lock merge=codes-lock\n");
        folder.rows(Folder.CONFLICT, Folder.LIMIT);
        assertThat(folder.run("accept").status()).isZero();
        folder.rows(Folder.CONFLICT, Folder.LIMIT, BUSY);
        assertThat(folder.run("accept").status()).isZero();
        repository.commit();
        repository.git("switch", "-q", "main");
        String ours = folder.lock();
        repository.conflict("merge", "--allow-unrelated-histories", "feature"); // of codes.yaml
        assertThat(repository.git("diff", "--name-only", "--diff-filter=U")).isEqualTo("codes.yaml");
        assertThat(folder.lock().lines()).containsAll(ours.lines().toList()).hasSize(14);
    }

    @Test
    void leavesAConflictWhereBothSidesContradictEachOther() throws Exception {
        branch("4010: {name: Teapot}", Folder.CONFLICT, Folder.LIMIT, SLOW);
        accept("4010: {name: Kettle}", Folder.CONFLICT, Folder.LIMIT);
        String said = repository.conflict("merge", "feature");
        assertThat(said)
                .contains(
                        "[merge-contradiction] table iot code 4010: constant is \"KETTLE\" in ours and \"TEAPOT\" in theirs;"
                                + " name is \"Kettle\" in ours and \"Teapot\" in theirs",
                        "these facts are in a conflict at the end of the lock; write the same for both sides, then run merge"
                                + " on its codes.yaml");
        assertThat(folder.lock()).endsWith("""
                        table iot type = "IotCode"
                        <<<<<<< ours
                        table iot code 4010 constant = "KETTLE"
                        table iot code 4010 name = "Kettle"
                        ||||||| base
                        =======
                        table iot code 4010 constant = "TEAPOT"
                        table iot code 4010 name = "Teapot"
                        >>>>>>> theirs
                        end
                        """);
        folder.writeLock(folder.lock()
                .replaceAll("table iot code 4010 .*e(apot|APOT)\"\n", "")
                .replaceAll("table iot code 4010 .* = \"T.*\n", ""));
        assertThat(folder.run("merge").out()).first().asString().startsWith("merged ours and theirs into ");
        folder.rows("4010: {name: Kettle}", Folder.CONFLICT, Folder.LIMIT, SLOW);
        assertMerged("main");
    }

    /** The codes of a swap are disputed together, so that either side can be taken as it is. */
    @Test
    void showsAllOfASwapThatTheOtherSideContradicts() throws Exception {
        String swappedConflict = "4029: {name: Conflict, meaning: It conflicts.}";
        String swappedLimit = "4009: {name: Limit, meaning: Too many requests.}";
        accept("4009: {name: Conflict, meaning: It conflicts.}", "4029: {name: Limit, meaning: Too many requests.}");
        String[] theirs = {
            "4009: {name: Conflict, meaning: It conflicts., retired: unused}",
            "4029: {name: Limit, meaning: Too many requests.}"
        };
        branch(theirs);
        accept(swappedLimit, swappedConflict);
        repository.conflict("merge", "feature");
        String lock = folder.lock();
        String taken = lock.substring(lock.indexOf("=======\n"), lock.indexOf(">>>>>>> theirs"));
        String ours = lock.substring(lock.indexOf("<<<<<<< ours\n"), lock.indexOf("=======\n"));
        folder.writeLock(lock.replace(ours, "<<<<<<< ours\n" + taken.substring("=======\n".length())));
        assertThat(folder.run("merge").out()).first().asString().startsWith("merged ours and theirs into ");
        folder.rows(theirs);
        assertMerged("feature");
    }

    /** Else the code that has the number now would get what was meant for the other one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4029: {name: Conflict, meaning: It conflicts.} | 4009: {name: Conflict, meaning: It conflicts.}",
                "4029: {name: Slow, meaning: Go slow.} | 4009: {name: Conflict, meaning: It conflicts.}"
            })
    void leavesAConflictWhereANumberGotAnotherCode(String ours, String kept) throws Exception {
        branch(kept, "4029: {name: Rate Limit, meaning: Too many requests., retired: unused}");
        accept(ours.contains("Slow") ? new String[] {kept, ours} : new String[] {ours});
        assertThat(repository.conflict("merge", "feature"))
                .contains(
                        "[merge-contradiction] table iot code 4029 has another code in ours, but theirs changed table iot"
                                + " code 4029 retired");
    }

    /** Git would otherwise take our side for the result. */
    @Test
    void leavesAConflictWhereOneSideIsNoLock() throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        Path lock = path.resolve("codes.lock");
        Files.writeString(lock, "damaged\n");
        repository.commit();
        repository.git("switch", "-q", "main");
        accept(Folder.CONFLICT, Folder.LIMIT, BUSY);
        String ours = folder.lock();
        String said = repository.conflict("merge", "feature");
        assertThat(said)
                .contains("[lock-damaged] theirs, line 1: the first line must be \"codebook-lock 1\";"
                        + " restore the lock from version control");
        assertThat(folder.lock()).isEqualTo("<<<<<<< ours\n" + ours + "=======\ndamaged\n>>>>>>> theirs\n");
        assertThat(folder.run("check").status()).isEqualTo(Status.FAILURE.exit());
    }

    @Test
    void failsOnAFileThatItCannotRead() throws IOException {
        Path lock = path.resolve("codes.lock");
        String before = folder.lock();
        Run run = Run.of(
                "merge",
                lock.toString(),
                lock.toString(),
                path.resolve("missing").toString());
        assertThat(run).isEqualTo(new Run(2, List.of(), List.of("there is no file " + path.resolve("missing"))));
        assertThat(folder.lock()).isEqualTo(before);
    }

    private void accept(String... rows) throws Exception {
        folder.rows(rows);
        assertThat(folder.run("accept", "--break", "--because", "as planned").status())
                .isZero();
        repository.commit();
    }

    /** Accepts rows on a branch. */
    private void branch(String... rows) throws Exception {
        repository.git("switch", "-q", "-c", "feature");
        accept(rows);
        repository.git("switch", "-q", "main");
    }

    /** The lock has what codes.yaml says, and lost nothing that an older one had. */
    private void assertMerged(String older) {
        assertThat(folder.run("check", "--strict", "--git", older)).isEqualTo(new Run(0, List.of(), List.of()));
    }
}
