package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command accepts what one edit changed, as messages and JSON offer it. */
class AcceptTogetherTest {
    private static final String JAR = "java -jar codebook-processor.jar ";

    @TempDir
    Path path;

    @Test
    void oneCommandAcceptsARenumberedCodeWithItsNewName() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows("4010: {name: Clash, meaning: It conflicts.}", "4029: {name: Rate Limit, meaning: Too many.}");
        List<String> said = folder.run("check").out();
        String renumbered = "code-renumbered:table/iot/code/4009";
        String renamed = "code-renamed:table/iot/code/4010/name";
        String command = "accept --break --because \"...\" --only " + renumbered + " --only " + renamed;
        String codes = path.resolve("codes.yaml").toString();
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).endsWith("; to accept it and 1 more change: " + JAR + command + " " + codes);
        assertThat(said.get(1))
                .endsWith("; the command at " + codes + ":7:7 accepts it, too; to accept it alone: --only " + renamed);
        assertThat(said.get(2)).contains("; to accept it: ");

        Run accepted = folder.run(
                "accept", "--break", "--because", "as the standard has it", "--only", renumbered, "--only", renamed);
        assertThat(accepted.out()).last().asString().startsWith("accepted 2 changes into ");
        assertThat(folder.run("check").out()).singleElement().asString().contains("[meaning-reworded]");
    }

    @Test
    void aShortKeyAcceptsTheChangesOfOneKindInATable() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT, "4030: {name: Read}", "4031: {name: Old}");
        folder.rows(
                "4009: {name: Conflict, meaning: It clashes.}",
                "4029: {name: Rate Limit, meaning: Too many.}",
                "4030: {name: READ}");
        List<String> said = folder.run("check").out();
        assertThat(said.get(1)).contains(" --because \"...\" --only meaning-reworded:table/iot ");
        assertThat(said.get(2)).endsWith(" to accept it alone: --only meaning-reworded:table/iot/code/4029/meaning");

        Run accepted = folder.run("accept", "--because", "clearer", "--only", "meaning-reworded:table/iot");
        assertThat(accepted.status()).isEqualTo(Status.FINE.exit());
        assertThat(accepted.out()).last().asString().startsWith("accepted 2 changes into ");
        assertThat(folder.run("check").out()).hasSize(2);
    }

    /** Names may have slashes, as keys have: only whole names count. */
    @Test
    void aKeyDoesNotAcceptWhatOnlyStartsLikeIt() throws IOException {
        Folder folder = new Folder(path);
        folder.codes(operations("check", "read", "read/write"));
        folder.run("accept");
        folder.codes(operations("check"));
        Run accepted = folder.run(
                "accept", "--break", "--because", "unused", "--only", "operation-removed:table/tool/operation/-/read");
        assertThat(accepted.out()).last().asString().startsWith("accepted 1 change into ");
        assertThat(folder.run("check").out())
                .singleElement()
                .asString()
                .contains("[operation-removed] operation read/write of table tool was removed");
    }

    @Test
    void jsonHasBothCommands() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows("4009: {name: Conflict, meaning: It clashes.}", "4029: {name: Rate Limit, meaning: Too many.}");
        Run run = folder.run("check", "--format", "json");
        JsonArray problems = JsonParser.parseString(String.join("\n", run.out()))
                .getAsJsonObject()
                .getAsJsonArray("problems");
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            JsonObject problem = problems.get(i).getAsJsonObject();
            commands.add(problem.get("accept").getAsString());
            commands.add(problem.get("acceptTogether").getAsString());
        }
        String accept = JAR + "accept --because \"...\" --only meaning-reworded:table/iot";
        String codes = " " + path.resolve("codes.yaml");
        assertThat(commands)
                .containsExactly(
                        accept + "/code/4009/meaning" + codes,
                        accept + codes,
                        accept + "/code/4029/meaning" + codes,
                        accept + codes);
    }

    private static String operations(String... names) {
        StringBuilder codes = new StringBuilder("""
                codebook: 1
                tables:
                  iot:
                    type: IotCode
                    number: int
                    codes:
                      2000: {name: Ok}
                  tool:
                    type: ToolCommand
                    codes-from: iot
                    operations:
                """);
        for (String name : names) {
            codes.append("      ").append(name).append(": {2000: It is fine}\n");
        }
        return codes.toString();
    }
}
