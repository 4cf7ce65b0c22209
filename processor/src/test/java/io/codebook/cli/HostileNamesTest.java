package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.codebook.lock.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of a lock that try to command a terminal or GitHub Actions are printed without any of their power. */
class HostileNamesTest {
    private static final String COMMAND = "::error file=y::text";
    private static final String NAME =
            "x\n" + COMMAND + "\r\u001B[31m\u0007\u0085" + COMMAND + "\u2028" + COMMAND + "\u2029\u202E\u00A0";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void lockAnOperation() throws IOException {
        folder = new Folder(path);
        folder.codes("""
                codebook: 1
                tables:
                  iot: {type: Iot, number: int, codes: {1: {name: Ok}}}
                  t: {type: Ops, codes-from: iot, operations: {other: {1: Done}}}
                """);
        assertThat(folder.run("accept").status()).isZero();
        String quoted = "\"" + NAME.replace("\n", "\\n").replace("\r", "\\r") + "\"";
        folder.writeLock(folder.lock()
                .replace(
                        "table t type",
                        "table t operation - " + quoted + " answer 1 = \"" + "Done\"\ntable t operation - " + quoted
                                + " constant = \"X\"\ntable t type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github"})
    void diffAndCheck(String format) {
        Run diff = folder.run("diff", "--format", format);
        assertThat(diff.status()).isZero();
        assertHarmless(diff);
        Run check = folder.run("check", "--format", format);
        assertThat(check.status()).isEqualTo(1);
        assertHarmless(check);
        assertHarmless(folder.run("explain", "--format", format, "1"));
    }

    @Test
    void accept() throws IOException {
        Run run = folder.run("accept");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).anyMatch(line -> line.startsWith("break [operation-removed]"));
        assertHarmless(run);
        String key = PrintableText.of(key());
        Run copied = folder.run("accept", "--break", "--because", "never sent", "--only", key);
        assertThat(copied.out()).contains("accepted 1 change into " + path.resolve("codes.lock"));
        assertHarmless(copied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=", "--", ""})
    void usageErrors(String start) {
        Run run = folder.run("check", start + NAME);
        assertThat(run.status()).isEqualTo(2);
        assertHarmless(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B", "\u0007", "\u0085", "\u202E", "\r"})
    void reasons(String character) throws IOException {
        String before = folder.lock();
        Run run = folder.run("accept", "--break", "--because", "never " + character + "sent");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().startsWith("the reason has the character U+");
        assertThat(folder.lock()).isEqualTo(before);
        assertHarmless(run);
    }

    @Test
    void failures() throws IOException {
        Run unknown = folder.run("accept", "--only", NAME);
        assertThat(unknown.status()).isEqualTo(2);
        assertHarmless(unknown);
        assertHarmless(folder.run("check", "--format", "github", "--git", NAME));
        assertHarmless(folder.run("check", "--format", "json", "--jar", NAME));
        Path odd = Files.createDirectories(path.resolve("a\n" + COMMAND));
        assertHarmless(Run.of("check", odd.resolve("codes.yaml").toString()));
    }

    /** The key in JSON is the key itself, for a program that reads it. */
    @Test
    void jsonHasTheKeyItself() {
        assertThat(key()).endsWith(NAME);
    }

    /** A code that is a text is not at the start of a line. */
    @Test
    void codesThatAreTexts() throws IOException {
        folder.codes(
                "codebook: 1\ntables:\n  iot: {type: Iot, number: text, codes: {\"" + COMMAND + "\": {name: Ok}}}\n");
        Files.delete(path.resolve("codes.lock"));
        Run run = folder.run("explain", COMMAND);
        assertThat(run.status()).as(run.toString()).isZero();
        assertHarmless(run);
    }

    private String key() {
        String json = String.join("\n", folder.run("check", "--format", "json").out());
        return JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("problems")
                .get(0)
                .getAsJsonObject()
                .get("change")
                .getAsString();
    }

    private static void assertHarmless(Run run) {
        assertThat(run.out().size() + run.err().size()).isPositive();
        for (List<String> lines : List.of(run.out(), run.err())) {
            for (String line : lines) {
                assertThat(line.strip()).doesNotStartWith(COMMAND);
                assertThat(line).isEqualTo(PrintableText.of(line));
            }
        }
    }
}
