package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison with git fails where it cannot be made, and finds the lock where it was. */
class GitBaselineTest {
    private static final String OTHER_LIMIT = "4029: {name: Slow Down, meaning: Wait a moment.}";

    @TempDir
    Path temporary;

    private Path path;
    private Folder folder;
    private GitRepository repository;

    /** The lock of two codes is committed; then one code is another one, with a lock made anew. */
    @BeforeEach
    void makeALockAnew() throws Exception {
        path = Files.createDirectories(temporary.resolve("origin"));
        repository = GitRepository.in(path);
        folder = Folder.accepted(Files.createDirectories(path.resolve("a b/codes")), Folder.CONFLICT, Folder.LIMIT);
        repository.commit();
        repository.git("tag", "base");
        folder.rows(Folder.CONFLICT, OTHER_LIMIT);
        Files.delete(folder.path().resolve("codes.lock"));
        assertThat(folder.run("accept").status()).isZero();
    }

    @Test
    void findsTheChangeInASubfolder() {
        assertReplaced(check(folder), "base:a b/codes/codes.lock");
    }

    /** As hooks in a linked worktree have them. */
    @Test
    void doesNotTakeTheRepositoryOfAHookForThatOfTheFile() throws Exception {
        Path tree = temporary.resolve("linked");
        repository.git("worktree", "add", "-q", tree.toString());
        Folder linked = new Folder(tree.resolve("a b/codes"));
        linked.rows(Folder.CONFLICT, OTHER_LIMIT);
        Files.delete(linked.path().resolve("codes.lock"));
        linked.run("accept");
        String directory = new GitRepository(tree).git("rev-parse", "--absolute-git-dir");
        Map<String, String> hook =
                Map.of("GIT_DIR", directory, "GIT_INDEX_FILE", directory + "/index", "GIT_PREFIX", "");
        assertReplaced(linked.runAlone(hook, "check", "--git", "base"), "base:a b/codes/codes.lock");
        Map<String, String> other =
                Map.of("GIT_DIR", directory, "GIT_WORK_TREE", linked.path().toString());
        assertReplaced(linked.runAlone(other, "check", "--git", "base"), "base:a b/codes/codes.lock");
    }

    @Test
    void saysThatTheRepositoryIsOfSomebodyElse() throws Exception {
        assertFails(
                folder.runAlone(Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"), "check", "--git", "base"),
                "git failed in " + folder.path() + ": fatal: detected dubious ownership in repository at ");
    }

    @Test
    void saysThatThereIsNoSuchCommit() {
        assertFails(
                folder.run("check", "--git", "nowhere"),
                "git finds no commit, branch or tag nowhere in " + folder.path() + "; correct the name, or fetch it");
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Folder outside = Folder.accepted(Files.createDirectories(temporary.resolve("outside")), Folder.CONFLICT);
        assertFails(check(outside), "git failed in " + outside.path() + ": fatal: not a git repository");
    }

    @Test
    void failsInACloneWithoutTreesOrBlobsWhoseRemoteIsAway() throws Exception {
        repository.git("config", "uploadpack.allowFilter", "true");
        for (String filter : List.of("tree:0", "blob:none")) {
            Path clone = temporary.resolve(filter.replace(':', '-'));
            repository.git(
                    "clone",
                    "-q",
                    "--no-checkout",
                    "--filter=" + filter,
                    path.toUri().toString(),
                    clone.toString());
            new GitRepository(clone)
                    .git(
                            "remote",
                            "set-url",
                            "origin",
                            temporary.resolve("away").toUri().toString());
            Folder cloned =
                    Folder.accepted(Files.createDirectories(clone.resolve("a b/codes")), Folder.CONFLICT, OTHER_LIMIT);
            assertFails(check(cloned), "could not fetch");
        }
    }

    @Test
    void failsWhenAnObjectIsDamaged() throws Exception {
        String blob = repository.git("rev-parse", "base:a b/codes/codes.lock");
        Path object = path.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2));
        assertThat(object.toFile().setWritable(true)).isTrue();
        Files.writeString(object, "damaged");
        assertFails(check(folder), "git failed in " + folder.path() + ": error: inflate: data stream error");
    }

    @Test
    void findsTheLockOfARenamedFile() throws Exception {
        Files.move(folder.path().resolve("codes.yaml"), folder.path().resolve("errors.yaml"));
        Files.move(folder.path().resolve("codes.lock"), folder.path().resolve("errors.lock"));
        String errors = folder.path().resolve("errors.yaml").toString();
        assertReplaced(Run.of("check", "--git", "base", errors), "base:a b/codes/codes.lock");
        assertThat(Run.of("diff", "--git", "base", errors).out())
                .anyMatch(line -> line.startsWith("break [code-replaced]"));
        folder.writeLock("forgotten");
        assertReplaced(Run.of("check", "--git", "base", errors), "base:a b/codes/codes.lock");
    }

    @Test
    void findsTheLockOfAMovedFile() throws Exception {
        Files.writeString(path.resolve("package.lock"), "of another tool");
        repository.commit();
        Path elsewhere = Files.createDirectories(path.resolve("elsewhere"));
        Files.move(folder.path(), elsewhere.resolve("codes"));
        assertReplaced(check(new Folder(elsewhere.resolve("codes"))), "base:a b/codes/codes.lock");
    }

    @Test
    void followsALink() throws Exception {
        Path shared = Files.createDirectories(path.resolve("common")).resolve("iot.lock");
        Path lock = folder.path().resolve("codes.lock");
        repository.git("checkout", "-q", "--", ".");
        Files.move(lock, shared);
        Files.createSymbolicLink(lock, Path.of("../../common/iot.lock"));
        repository.commit();
        folder.rows(Folder.CONFLICT, OTHER_LIMIT);
        Files.delete(shared);
        Files.delete(lock);
        folder.run("accept");
        assertReplaced(folder.run("check", "--git", "HEAD"), "HEAD:common/iot.lock");
    }

    /** The other file is compared with its lock itself. */
    @Test
    void leavesTheLockOfAnotherFileAlone() throws Exception {
        Folder second = Folder.accepted(Files.createDirectories(path.resolve("second")), Folder.CONFLICT);
        assertMissing(check(second), second);
    }

    @Test
    void saysWhenSeveralLocksMayBeMeant() throws Exception {
        Folder second = Folder.accepted(Files.createDirectories(path.resolve("second")), Folder.CONFLICT);
        repository.commit();
        Path third = Files.createDirectories(path.resolve("third"));
        Files.move(folder.path(), third.resolve("codes"));
        Files.delete(second.path().resolve("codes.yaml"));
        assertFails(
                Run.of(
                        "check",
                        "--git",
                        "HEAD",
                        third.resolve("codes/codes.yaml").toString()),
                "HEAD has no codes.lock here, but several locks of these tables: HEAD:a b/codes/codes.lock,"
                        + " HEAD:second/codes.lock; ");
    }

    @Test
    void aBaseWithoutALockIsAProblemUnlessItIsExpected() throws Exception {
        Files.delete(folder.path().resolve("codes.lock"));
        repository.commit();
        repository.git("tag", "without");
        folder.run("accept");
        Run run = folder.run("check", "--git", "without");
        assertMissing(run, folder);
        assertThat(folder.run("diff", "--git", "without").out()).isEqualTo(run.out());
        assertThat(folder.run("check", "--strict", "--git", "without", "--allow-missing-baseline"))
                .isEqualTo(new Run(0, List.of(), List.of()));
        assertThat(folder.run("diff", "--git", "without", "--allow-missing-baseline")
                        .status())
                .isZero();
    }

    /** Both added a code at one place; that of the other branch is none of ours. */
    @Test
    void aBranchThatIsBehindIsHeldToWhereItBegan() throws Exception {
        repository.git("checkout", "-q", "--", ".");
        folder.rows(Folder.CONFLICT, Folder.LIMIT, "4040: {name: Missing, meaning: It is missing.}");
        folder.run("accept");
        repository.commit();
        repository.git("checkout", "-q", "-b", "behind", "base");
        folder.rows(Folder.CONFLICT, Folder.LIMIT, "4041: {name: Missing, meaning: It is missing.}");
        folder.run("accept");
        repository.commit();
        assertThat(folder.run("check", "--strict", "--git", "main").out()).isEmpty();
        folder.rows(Folder.CONFLICT, OTHER_LIMIT);
        Files.delete(folder.path().resolve("codes.lock"));
        folder.run("accept");
        assertReplaced(
                folder.run("check", "--git", "main"),
                repository.git("rev-parse", "base").substring(0, 12) + ":a b/codes/codes.lock");
    }

    @Test
    void saysWhatAShallowCloneIsMissing() throws Exception {
        repository.commit();
        repository.git("branch", "other", "base");
        Path clone = temporary.resolve("shallow");
        repository.git(
                "clone", "-q", "--depth=1", "--no-single-branch", path.toUri().toString(), clone.toString());
        Folder cloned = new Folder(clone.resolve("a b/codes"));
        assertFails(
                cloned.run("check", "--git", "origin/other"),
                "git finds no common ancestor of origin/other and HEAD in " + cloned.path()
                        + ", because this clone is shallow; fetch the history with \"git fetch --unshallow\"");
        repository.git("checkout", "-q", "--orphan", "unrelated");
        repository.commit();
        assertFails(
                check(folder),
                "git finds no common ancestor of base and HEAD in " + folder.path()
                        + "; name a commit of the same history");
    }

    private static Run check(Folder folder) {
        return folder.run("check", "--strict", "--git", "base");
    }

    private static void assertReplaced(Run run, String lock) {
        assertThat(run.status()).as(run.toString()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out()).anyMatch(line -> line.contains("[code-replaced]") && line.contains("(" + lock + ":"));
    }

    private static void assertMissing(Run run, Folder folder) {
        assertThat(run.status()).as(run.toString()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out())
                .singleElement()
                .asString()
                .startsWith(folder.path().resolve("codes.yaml") + ":1:1: [no-baseline] ")
                .contains(
                        " has no lock of these tables, so nothing can be compared with it; ",
                        "--allow-missing-baseline");
    }

    private static void assertFails(Run run, String message) {
        assertThat(run.status()).as(run.toString()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains(message);
    }
}
