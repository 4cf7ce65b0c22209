package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock or a jar that is not a file is refused at once, and left as it is. */
@Timeout(60)
class UnusableLockTest {
    @TempDir
    Path path;

    private Folder folder;
    private Path lock;

    @BeforeEach
    void writeCodes() throws IOException {
        folder = new Folder(path);
        folder.rows(Folder.CONFLICT);
        lock = path.resolve("codes.lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "accept", "diff"})
    void pipe(String command) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor())
                .isZero();
        assertRefused(folder.run(command), " cannot be read: it is a pipe or a device, not a file");
        assertThat(Files.readAttributes(lock, "*").get("isOther")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff"})
    void pipeInThePlaceOfAJar(String command) throws Exception {
        Path pipe = path.resolve("codes.jar");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Run run = folder.run(command, "--jar", pipe.toString());
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.err()).containsExactly(pipe + " cannot be read: it is a pipe or a device, not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "accept", "diff"})
    void linkToNothing(String command) throws IOException {
        Files.createSymbolicLink(lock, path.resolve("missing"));
        assertRefused(
                folder.run(command),
                " cannot be read: it is a symbolic link to a file that does not exist; correct the link, or delete it");
        assertThat(folder.files()).containsExactly("codes.lock", "codes.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "accept", "diff"})
    void folder(String command) throws IOException {
        Files.createDirectory(lock);
        assertRefused(folder.run(command), " cannot be read: it is a folder, not a file");
    }

    /** Without its facts, a removed number would be free. */
    @Test
    void removedFactsThatAreMissing() throws IOException {
        Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows(Folder.CONFLICT);
        folder.run("accept", "--break", "--because", "as planned");
        folder.writeLock(folder.lock().replaceAll("\ntable iot code 4029 [^\n]*", ""));
        folder.rows(Folder.CONFLICT, "4029: {name: Teapot}");
        Run run = folder.run("accept", "--break", "--because", "as planned");
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out())
                .containsExactly(lock
                        + ":2:1: [lock-damaged] the facts of what this record says was removed are missing; restore the lines"
                        + " that start with \"table iot code 4029\" from version control");
    }

    private void assertRefused(Run run, String why) {
        assertThat(run.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly(lock + why);
    }
}
