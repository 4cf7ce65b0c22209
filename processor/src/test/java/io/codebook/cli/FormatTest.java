package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void change() throws IOException {
        folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows("4010: {name: Conflict, meaning: It conflicts.}", Folder.LIMIT);
    }

    @Test
    void jsonHasEveryPartOfAProblem() {
        Run run = folder.run("check", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        JsonObject said = JsonParser.parseString(String.join("\n", run.out())).getAsJsonObject();
        assertThat(said.get("status").getAsString()).isEqualTo("violation");
        JsonObject problem = said.getAsJsonArray("problems").get(0).getAsJsonObject();
        String codes = path.resolve("codes.yaml").toString();
        String lock = path.resolve("codes.lock").toString();
        String accept = "java -jar codebook-processor.jar accept --break --because \"...\""
                + " --only code-renumbered:table/iot/code/4009 " + codes;
        String remedy = "keep the number, and add a new code if you need one";
        JsonObject expected = JsonParser.parseString("{file: '" + codes
                        + "', line: 7, column: 7, id: 'code-renumbered',"
                        + " message: 'CONFLICT of table iot changed from 4009 to 4010 (" + lock
                        + ":2); grade: break; audience: peers, binaries, schemas; " + remedy + "; to accept it: "
                        + accept
                        + "', change: 'code-renumbered:table/iot/code/4009', grade: 'break',"
                        + " audience: ['peers', 'binaries', 'schemas'], accepted: '" + lock + ":2:1', remedy: '"
                        + remedy
                        + "', accept: '" + accept + "'}")
                .getAsJsonObject();
        assertThat(problem).isEqualTo(expected);
        JsonObject note = said.getAsJsonArray("notes").get(0).getAsJsonObject();
        assertThat(note.get("id").getAsString()).isEqualTo("code-added");
        assertThat(note.get("grade").getAsString()).isEqualTo("ok");
    }

    @Test
    void jsonSaysThatAllIsFine() throws IOException {
        folder.rows(Folder.CONFLICT);
        Run run = folder.run("check", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(JsonParser.parseString(String.join("\n", run.out())))
                .isEqualTo(JsonParser.parseString("{status: 'fine', problems: [], notes: [], lines: []}"));
    }

    @Test
    void jsonListsDifferences() {
        Run run = folder.run("diff", "--format", "JSON");
        assertThat(run.status()).isZero();
        JsonObject said = JsonParser.parseString(String.join("\n", run.out())).getAsJsonObject();
        assertThat(said.getAsJsonArray("notes"))
                .extracting(note -> note.getAsJsonObject().get("id").getAsString())
                .containsExactly("code-renumbered", "code-added");
    }

    @Test
    void jsonSaysThatTheWorkCouldNotBeDone() throws IOException {
        Files.delete(path.resolve("codes.yaml"));
        Run run = folder.run("check", "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(JsonParser.parseString(String.join("\n", run.out())))
                .isEqualTo(JsonParser.parseString(
                        "{status: 'failure', message: 'there is no file " + path.resolve("codes.yaml") + "'}"));
    }

    /** Percent signs and line ends would end a workflow command, colons and commas one of its properties. */
    @Test
    void githubAnnotatesLines() throws IOException {
        folder.rows("4009: {name: Conflict, meaning: 100%}", Folder.LIMIT);
        Run run = folder.run("check", "--format", "github");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(0))
                .startsWith("::notice file=" + path.resolve("codes.yaml")
                        + ",line=8,col=7,title=code-added::code 4029 of table iot was added; ");
        assertThat(run.out().get(1))
                .startsWith("::error file=" + path.resolve("codes.yaml")
                        + ",line=7,col=39,title=meaning-reworded::meaning of code 4009 of table iot changed from"
                        + " \"It conflicts.\" to \"100%25\" ");
        Files.delete(path.resolve("codes.yaml"));
        assertThat(folder.run("check", "--format", "github").out())
                .containsExactly("::error::there is no file " + path.resolve("codes.yaml"));
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() {
        assertThat(folder.run("check", "--format", "xml").status()).isEqualTo(2);
    }
}
