package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path path;

    @ParameterizedTest
    @ValueSource(strings = {"check", "accept", "diff", "explain"})
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out().get(0)).startsWith("Usage: codebook " + command + " ");
        assertThat(run.out()).isEqualTo(Run.of("help", command).out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProgramHasHelp() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("help").out()).anyMatch(line -> line.contains("accept"));
    }

    /** The file is small enough to be read, and the rest of the work does not fit. */
    @Test
    void tooLittleMemoryIsAFailureWithASentence() throws Exception {
        Folder folder = new Folder(path);
        folder.rows(manyRows());
        for (String command : List.of("check", "accept")) {
            Run run = Run.alone(
                    Map.of(),
                    List.of("-Xmx24m", "-XX:+UseSerialGC"),
                    path,
                    List.of(command, path.resolve("codes.yaml").toString()));
            assertThat(run.status()).as(run.toString()).isEqualTo(Status.FAILURE.exit());
            assertThat(run.err()).singleElement().asString().startsWith("the memory of 2");
            assertThat(run.err().get(0)).endsWith("give Java more with -Xmx, or split codes.yaml");
        }
        assertThat(folder.files()).containsExactly("codes.yaml");
    }

    private static String[] manyRows() {
        String[] rows = new String[20_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i + ": {name: Name " + i + ", meaning: What number " + i + " means.}";
        }
        return rows;
    }
}
