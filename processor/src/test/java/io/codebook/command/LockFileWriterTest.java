package io.codebook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileWriterTest {
    @TempDir
    Path path;

    /** As in a folder that cannot be written, but for root as well: nothing replaces a folder that is not empty. */
    @Test
    void leavesNothingBehindWhenTheLockCannotBeReplaced() throws Exception {
        Path lock = Files.createDirectories(path.resolve("codes.lock/full"));
        try (LockFileWriter writer = LockFileWriter.open(new CodesAndLock(path.resolve("codes.yaml")))) {
            assertThatThrownBy(() -> writer.write("codebook-lock 1\nend\n"))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("codes.lock could not be written and is unchanged");
        }
        assertThat(lock).isDirectory();
        assertThat(fileNames()).containsExactly("codes.lock");
    }

    @Test
    void takesAwayWhatAKilledProcessLeft() throws Exception {
        Files.writeString(path.resolve(".codes.lock.new"), "codebook-lock 1\nhalf");
        CodesAndLock files = new CodesAndLock(path.resolve("codes.yaml"));
        LockFileWriter.open(files).close();
        assertThat(fileNames()).isEmpty();
    }

    @Test
    void writesThroughALink() throws Exception {
        Path target =
                Files.writeString(Files.createDirectory(path.resolve("shared")).resolve("iot.lock"), "old");
        Path lock = Files.createSymbolicLink(path.resolve("codes.lock"), Path.of("shared/iot.lock"));
        try (LockFileWriter writer = LockFileWriter.open(new CodesAndLock(path.resolve("codes.yaml")))) {
            writer.write("codebook-lock 1\nend\n");
        }
        assertThat(lock).isSymbolicLink();
        assertThat(target).isRegularFile().content().isEqualTo("codebook-lock 1\nend\n");
        assertThat(fileNames()).containsExactly("codes.lock", "shared");
        assertThat(target.getParent()).isDirectoryContaining("glob:**iot.lock");
    }

    @Test
    void failsInAFolderThatIsNotThere() {
        CodesAndLock files = new CodesAndLock(path.resolve("missing/codes.yaml"));
        assertThatThrownBy(() -> LockFileWriter.open(files))
                .isInstanceOf(CommandException.class)
                .hasMessage("there is no folder " + path.resolve("missing"));
    }

    /** Another thread stands for another process: both are kept out alike, but only a process can be made to wait. */
    @Test
    void isOneAtATime() throws Exception {
        CodesAndLock files = new CodesAndLock(path.resolve("codes.yaml"));
        try (LockFileWriter writer = LockFileWriter.open(files)) {
            assertThatThrownBy(() -> LockFileWriter.open(files)).isInstanceOf(CommandException.class);
            writer.write("codebook-lock 1\nend\n");
        }
        try (LockFileWriter next = LockFileWriter.open(files)) {
            next.write("codebook-lock 1\ntable t kind = \"codes\"\nend\n");
        }
        assertThat(path.resolve("codes.lock")).content().contains("table t kind");
        assertThat(fileNames()).containsExactly("codes.lock");
    }

    private List<String> fileNames() throws IOException {
        try (Stream<Path> list = Files.list(path)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
