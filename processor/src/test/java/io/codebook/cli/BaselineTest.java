package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compared with a commit, a jar or a file, codes.lock itself must have a record of what became of each fact. */
class BaselineTest {
    private static final String RENUMBERED = "4010: {name: Conflict, meaning: It conflicts.}";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void accept() throws IOException {
        folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
    }

    @Test
    void whatIsRecordedPasses() throws Exception {
        commit();
        folder.rows(RENUMBERED, Folder.LIMIT.replace("Too many", "Far too many"));
        assertThat(folder.run("accept", "--break", "--because", "the vendor did")
                        .status())
                .isZero();
        assertThat(folder.run("check", "--strict", "--git", "HEAD").out()).isEmpty();
        assertThat(folder.run("check", "--strict", "--lock", released("a.lock")).out())
                .isEmpty();
    }

    /** It may be accepted already; then there is nothing that accept could do. */
    @Test
    void offersNoCommandForWhatDiffersFromAnotherLock() throws Exception {
        commit();
        folder.rows(RENUMBERED, Folder.LIMIT);
        assertThat(folder.run("diff", "--format", "json").out()).anyMatch(line -> line.contains("\"accept\": "));
        assertThat(folder.run("diff", "--format", "json", "--git", "HEAD").out())
                .noneMatch(line -> line.contains("\"accept\": "));
    }

    @Test
    void aLockMadeAnewDoesNotPass() throws Exception {
        commit();
        folder.rows(RENUMBERED, Folder.LIMIT);
        Files.delete(path.resolve("codes.lock"));
        assertThat(folder.run("accept").status()).isZero();
        assertThat(folder.run("check", "--strict").out()).isEmpty();
        Run run = folder.run("check", "--git", "HEAD");
        assertThat(run.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(run.out())
                .singleElement()
                .asString()
                .isEqualTo(path.resolve("codes.yaml")
                        + ":7:7: [code-renumbered] CONFLICT of table iot changed from 4009 to 4010 (HEAD:codes.lock:2); grade: break;"
                        + " audience: peers, binaries, schemas; " + path.resolve("codes.lock")
                        + " has no record of this change; restore " + path.resolve("codes.lock")
                        + " from the baseline, then accept the change");
    }

    @Test
    void aLockThatLostARecordDoesNotPass() throws Exception {
        folder.rows(Folder.CONFLICT);
        assertThat(folder.run("accept", "--break", "--because", "never sent").status())
                .isZero();
        commit();
        String lock = folder.lock();
        folder.writeLock(lock.replaceAll("(?m)^(removed|table iot code 4029).*\\R", ""));
        assertThat(folder.run("check", "--strict").out()).isEmpty();
        assertThat(folder.run("check", "--git", "HEAD").out())
                .singleElement()
                .asString()
                .contains(
                        "codes.lock:1:1: [record-lost] a record is missing that HEAD:codes.lock:2 has: removed table iot code 4029; restore ");
    }

    @Test
    void withoutALockOfItsOwnItIsHeldAgainstTheOther() throws Exception {
        commit();
        folder.rows(RENUMBERED, Folder.LIMIT);
        Files.delete(path.resolve("codes.lock"));
        assertThat(folder.run("check").status()).isZero();
        assertThat(folder.run("check", "--git", "HEAD").out())
                .singleElement()
                .asString()
                .contains("[code-renumbered]", "(HEAD:codes.lock:2)", "to accept it: ");
    }

    @Test
    void nothingIsAcceptedBeforeThereIsALock() throws Exception {
        String lock = folder.lock();
        Files.delete(path.resolve("codes.lock"));
        commit();
        folder.writeLock(lock);
        assertThat(folder.run("check", "--strict", "--git", "HEAD", "--allow-missing-baseline")
                        .out())
                .isEmpty();
    }

    @Test
    void aJarIsHeldToItsLock() throws Exception {
        Path jar = path.resolve("released.jar");
        jar(jar, "META-INF/codebook/codes.lock", folder.lock());
        assertThat(folder.run("check", "--jar", jar.toString()).out()).isEmpty();
        folder.rows(Folder.CONFLICT);
        Files.delete(path.resolve("codes.lock"));
        assertThat(folder.run("check", "--jar", jar.toString()).out())
                .singleElement()
                .asString()
                .contains("[code-removed]", "(" + jar + ":META-INF/codebook/codes.lock:5)");
        assertThat(folder.run("diff", "--jar", jar.toString()).out())
                .containsExactly("break [code-removed] code 4029 of table iot was removed");
    }

    @Test
    void ofSeveralLocksInAJarTheOneOfTheSameNameCounts() throws Exception {
        Path jar = path.resolve("released.jar");
        String ours = folder.lock()
                .replace("\ntable iot code 4009 c", "\njar source = \"codes.yaml\"\ntable iot code 4009 c");
        String other = "codebook-lock 1\njar source = \"other.yaml\"\ntable feed kind = \"codes\"\nend\n";
        jar(jar, "META-INF/codebook/codes.lock", other + ours);
        assertThat(folder.run("check", "--strict", "--jar", jar.toString()).out())
                .isEmpty();
        jar(jar, "META-INF/codebook/codes.lock", other + other);
        assertFails("has 2 locks, of which 0 are of codes.yaml", "--jar", jar.toString());
    }

    /** As Maven's shade plugin merges the jars of two modules: with a blank line behind each lock. */
    @Test
    void ofSeveralLocksOfThatNameInAMergedJarTheOneWithTheseTablesCounts() throws Exception {
        Path jar = path.resolve("merged.jar");
        String ours = folder.lock()
                .replace("\ntable iot code 4009 c", "\njar source = \"codes.yaml\"\ntable iot code 4009 c");
        String other = "codebook-lock 1\njar source = \"codes.yaml\"\ntable feed kind = \"codes\"\nend\n";
        for (String merged : List.of(ours + "\n", other + "\n" + ours + "\n", ours + "\n" + other + "\n")) {
            jar(jar, "META-INF/codebook/codes.lock", merged);
            assertThat(folder.run("check", "--strict", "--jar", jar.toString()))
                    .isEqualTo(folder.run("check", "--strict"));
        }
        jar(jar, "META-INF/codebook/codes.lock", ours + ours);
        assertFails("has 2 locks, of which 2 are of codes.yaml", "--jar", jar.toString());
        jar(jar, "META-INF/codebook/codes.lock", ours + other.replace("end\n", ""));
        assertThat(folder.run("check", "--jar", jar.toString()).out())
                .singleElement()
                .asString()
                .startsWith(jar + ":META-INF/codebook/codes.lock:3:1: [lock-damaged] the lock ends here");
    }

    @Test
    void failsWhenThereIsNoSuchLock() throws Exception {
        GitRepository.in(path);
        assertFails("git finds no commit, branch or tag HEAD in " + path, "--git", "HEAD");
        commit();
        assertFails("git finds no commit, branch or tag nowhere in " + path, "--git", "nowhere");
        assertFails("git finds no commit, branch or tag --all in " + path, "--git=--all");
        assertFails("there is no file missing.jar", "--jar", "missing.jar");
        assertFails("there is no file missing.lock", "--lock", "missing.lock");
        Path jar = path.resolve("other.jar");
        jar(jar, "a.txt", "");
        assertFails("has no lock", "--jar", jar.toString());
        assertFails("cannot be read", "--jar", path.resolve("codes.yaml").toString());
        assertThat(folder.run("check", "--git", "HEAD", "--jar", jar.toString()).status())
                .isEqualTo(Status.FAILURE.exit());
    }

    @Test
    void failsOnADamagedOne() throws IOException {
        Path other = Files.writeString(path.resolve("other.lock"), "codebook-lock 1\n");
        Run run = folder.run("check", "--lock", other.toString());
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).singleElement().asString().startsWith(other + ":1:1: [lock-damaged] ");
        assertThat(folder.run("diff", "--lock", other.toString()).status()).isEqualTo(Status.FAILURE.exit());
    }

    private void assertFails(String message, String... options) {
        List<String> args = new ArrayList<>(List.of("check"));
        args.addAll(List.of(options));
        Run run = folder.run(args.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains(message);
    }

    /** The lock as it was in the beginning. */
    private String released(String name) throws IOException {
        Path other = Files.createDirectories(path.resolve("released"));
        Folder.accepted(other, Folder.CONFLICT, Folder.LIMIT);
        return Files.move(other.resolve("codes.lock"), other.resolve(name)).toString();
    }

    private static void jar(Path jar, String name, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void commit() throws Exception {
        GitRepository.in(path).commit();
    }
}
