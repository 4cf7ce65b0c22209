package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock whose lines are out of order is refused, and put in order by accept. */
class LockOrderTest {
    private static final String CODES = """
            codebook: 1
            tables:
              coap:
                type: CoapCode
                number: coap
                codes:
                  2.05: {name: Content}
              lwm2m:
                type: Operation
                codes-from: coap
                operations:
                  Read: {2.05: done}
                  Read It: {2.05: "%s"}
            """;

    @TempDir
    Path path;

    private Folder folder;
    private String lock = "";

    @BeforeEach
    void acceptTwice() throws IOException {
        folder = new Folder(path);
        folder.codes(String.format(CODES, "done"));
        assertThat(folder.run("accept").status()).isZero();
        folder.codes(String.format(CODES, "over"));
        assertThat(folder.run("accept", "--because", "clearer").status()).isZero();
        lock = folder.lock();
    }

    @Test
    void isThatOfSort() throws Exception {
        List<String> lines = lock.lines().toList();
        Process sort = new ProcessBuilder("sort").redirectErrorStream(true).start();
        sort.getOutputStream()
                .write(String.join("\n", lines.subList(1, lines.size() - 1)).getBytes(StandardCharsets.UTF_8));
        sort.getOutputStream().close();
        assertThat(new String(sort.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(lines.subList(1, lines.size() - 1));
    }

    /** As an editor does that sorts in another way, and sorts the last line, too. */
    @Test
    void acceptPutsLinesInOrder() throws IOException {
        List<String> lines = new ArrayList<>(lock.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        folder.writeLock(String.join("\r\n", lines) + "\r\n");
        Run check = folder.run("check");
        assertThat(check.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(check.out())
                .singleElement()
                .asString()
                .isEqualTo(path.resolve("codes.lock") + ":3:1: [lock-damaged] there is text after \"end\";"
                        + " to put the lines in order: java -jar codebook-processor.jar accept "
                        + path.resolve("codes.yaml"));
        Run accept = folder.run("accept");
        assertThat(accept.status()).isZero();
        assertThat(accept.out())
                .containsExactly(
                        "put the lines of " + path.resolve("codes.lock") + " in order",
                        "nothing to accept: the lock has all current facts");
        assertThat(folder.lock()).isEqualTo(lock);
    }

    /** What cannot be accepted does not keep the lines from being put in order. */
    @Test
    void acceptPutsLinesInOrderBeforeItRefusesAChange() throws IOException {
        List<String> lines = new ArrayList<>(lock.lines().toList());
        Collections.swap(lines, 1, 2);
        folder.writeLock(String.join("\n", lines) + "\n");
        folder.codes(String.format(CODES, "finished"));
        Run accept = folder.run("accept");
        assertThat(accept.status()).isEqualTo(Status.VIOLATION.exit());
        assertThat(accept.out()).hasSize(3).first().asString().endsWith("codes.lock in order");
        assertThat(folder.lock()).isEqualTo(lock);
    }

    @Test
    void acceptLeavesOtherDamageAsItIs() throws IOException {
        List<String> lines = new ArrayList<>(lock.lines().toList());
        Collections.swap(lines, 1, 2);
        lines.set(3, lines.get(4));
        String damaged = String.join("\n", lines) + "\n";
        folder.writeLock(damaged);
        Run accept = folder.run("accept");
        assertThat(accept.status()).isEqualTo(Status.FAILURE.exit());
        assertThat(accept.out())
                .singleElement()
                .asString()
                .endsWith(
                        "codes.lock:3:1: [lock-damaged] this line is out of order; sort all lines but the first and the last");
        assertThat(folder.lock()).isEqualTo(damaged);
    }

    /** Versions before this one wrote words in the order that they have without quotes. */
    @Test
    void theOrderOfOlderVersionsIsReadAsItIs() throws IOException {
        String older = older();
        folder.writeLock(older);
        assertThat(folder.run("check", "--strict")).isEqualTo(new Run(0, List.of(), List.of()));
        assertThat(folder.run("check", "--lock", path.resolve("codes.lock").toString()))
                .isEqualTo(new Run(0, List.of(), List.of()));
        folder.codes(String.format(CODES, "finished"));
        String row = "table lwm2m operation - \"Read It\" answer 2.05";
        int line = older.lines().toList().indexOf(row + " = \"over\"") + 1;
        assertThat(folder.run("check").out())
                .singleElement()
                .asString()
                .contains("[phrases-changed]", "codes.lock:" + line + "); ");
        assertThat(folder.run("accept", "--because", "better").out())
                .first()
                .asString()
                .endsWith("codes.lock in order");
        assertThat(folder.lock())
                .isEqualTo(lock.replace(row + " = \"over\"", row + " = \"finished\"")
                        .replace("end\n", "was " + row + " over = \"better\"\nend\n"));
    }

    private String older() {
        List<String> lines = new ArrayList<>(lock.lines().toList());
        int quoted = lines.indexOf("table lwm2m operation - \"Read It\" answer 2.05 = \"over\"");
        assertThat(lines.get(quoted + 3)).startsWith("table lwm2m operation - Read answer");
        Collections.rotate(lines.subList(quoted, quoted + 6), 3);
        return String.join("\n", lines) + "\n";
    }
}
