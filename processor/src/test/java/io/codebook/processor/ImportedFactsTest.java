package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codebook.command.AcceptCommand;
import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.EnumClasses;
import io.codebook.command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock has what a codes.yaml relies on of an imported table, and the gate says when the other module changes it. */
class ImportedFactsTest {
    private static final String STANDARD = """
            codebook: 1
            tables:
              http:
                type: HttpStatus
                number: http
                codes:
                  404: {name: Not Found, meaning: There is nothing.}
                  409: {name: Conflict}
                  410: {name: Gone}
            """;
    private static final String IOT = """
            codebook: 1
            imports:
              http: com.example.standard.HttpStatus
            tables:
              iot: {type: IotCode, number: int, codes: {4004: {name: Not Found}, 4009: {name: Conflict}}}
            mappings:
              - {from: iot, to: http, codes: {4004: 404, 4009: 409}}
            """;

    @TempDir
    private Path folder;

    private CompiledModule iot;

    @BeforeEach
    void accept() throws CommandException {
        iot = CompiledModule.in(folder, "iot", IOT);
        assertThat(accept("", standard(STANDARD)))
                .containsExactly(
                        "ok [table-added] table iot was added",
                        "ok [import-added] imported table http is now used",
                        "ok [mapping-added] the mapping from iot to http was added");
    }

    private CompiledModule standard(String yaml) {
        CompiledModule standard = CompiledModule.in(folder, "standard", yaml);
        assertThat(standard.compile()).isEmpty();
        return standard;
    }

    private List<String> accept(String reason, CompiledModule standard) throws CommandException {
        List<String> lines = new ArrayList<>();
        Outcome outcome = new AcceptCommand(reason.isEmpty() ? null : reason, false, List.of())
                .run(files(standard.classes().toString()), lines::add);
        assertThat(outcome.problemLines()).isEmpty();
        return lines;
    }

    private CodesAndLock files(String classPath) {
        return new CodesAndLock(iot.folder().resolve("codes.yaml"), "codes.yaml", () -> classPath);
    }

    private List<String> check(String classPath) throws CommandException {
        return CheckCommand.run(files(classPath), Baseline.NONE, true, EnumClasses.NOT_YET)
                .problemLines();
    }

    private List<String> importsInLock() throws IOException {
        return Files.readAllLines(iot.folder().resolve("codes.lock")).stream()
                .filter(line -> line.contains("import "))
                .toList();
    }

    @Test
    void theLockHasWhatIsUsed() throws IOException {
        assertThat(importsInLock())
                .containsExactly(
                        "import http code 404 constant = \"NOT_FOUND\"",
                        "import http code 404 meaning = \"There is nothing.\"",
                        "import http code 404 name = \"Not Found\"",
                        "import http code 409 constant = \"CONFLICT\"",
                        "import http code 409 name = \"Conflict\"",
                        "import http number = \"http\"",
                        "import http type = \"com.example.standard.HttpStatus\"");
    }

    @Test
    void aChangeInTheOtherModuleNeedsAReason() throws CommandException, IOException {
        CompiledModule standard = standard(STANDARD.replace("name: Conflict", "name: Clash, constant: CONFLICT"));
        String message = "codes.yaml:7:52: [import-changed] name of code 409 of imported table http changed from"
                + " \"Conflict\" to \"Clash\" in com.example.standard.HttpStatus (codes.lock:6); grade: reason; audience:"
                + " sources, binaries, schemas, readers; use the version of the module that was accepted, or see whether"
                + " what refers to the table is still right; to accept it: java -jar codebook-processor.jar accept"
                + " --because \"...\" --only import-changed:import/http/code/409/name --class-path \"...\" "
                + iot.folder().resolve("codes.yaml");

        assertThat(check(standard.classes().toString())).containsExactly(message);
        assertThat(iot.compile(standard)).containsExactly(message);
        accept("the new edition", standard);
        assertThat(importsInLock())
                .contains(
                        "import http code 409 name = \"Clash\"",
                        "was import http code 409 name Conflict = \"the new edition\"");
        assertThat(iot.compile(standard)).isEmpty();
    }

    @Test
    void acceptSaysThatItNeedsTheClassPath() {
        standard(STANDARD.replace("name: Conflict", "name: Clash, constant: CONFLICT"));

        assertThatThrownBy(() -> new AcceptCommand("x", false, List.of("import-changed:import/http/code/409/name"))
                        .run(files(""), line -> {}))
                .hasMessage(
                        "no change has the key import-changed:import/http/code/409/name; without a class path that has"
                                + " the imported type, nothing of it has changed: name what the compilation has with --class-path");
    }

    @Test
    void whatIsNotUsedMayChange() throws CommandException {
        CompiledModule standard = standard(STANDARD.replace("name: Gone", "name: Lost"));

        assertThat(check(standard.classes().toString())).isEmpty();
        assertThat(iot.compile(standard)).isEmpty();
    }

    @Test
    void aCodeThatIsNotToBeUsedAnyMoreNeedsAReason() throws CommandException, IOException {
        for (String mark : List.of("deprecated", "retired")) {
            CompiledModule standard =
                    standard(STANDARD.replace("name: Conflict", "name: Conflict, " + mark + ": use 410"));
            assertThat(check(standard.classes().toString()))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "codes.yaml:7:52: [import-changed] \"" + mark + "\" of code 409 of imported table http was"
                                    + " added: \"use 410\" in com.example.standard.HttpStatus (codes.lock:5); grade: reason;");
            accept("410 comes next", standard);
            assertThat(importsInLock()).contains("import http code 409 " + mark + " = \"use 410\"");
            assertThat(check("")).isEmpty();
            accept("taken back", standard(STANDARD));
        }
    }

    @Test
    void usesComeAndGoWithoutAReason() throws CommandException {
        CompiledModule standard = standard(STANDARD);
        iot.file("codes.yaml", IOT.replace("4009: 409", "4009: [409, 410]"));
        assertThat(accept("", standard)).contains("ok [import-added] code 410 of imported table http is now used");
        iot.file("codes.yaml", IOT);
        assertThat(check(""))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "codes.yaml:3:3: [import-removed] code 410 of imported table http is no longer used"));
    }

    @Test
    void withoutAClassPathTheLockTellsWhatIsAccepted() throws CommandException {
        assertThat(check("")).isEmpty();
        iot.file("codes.yaml", IOT.replace("4009: 409", "4009: 410"));
        assertThat(check(""))
                .containsExactly("codes.yaml:7:52: [no-class-path] the lock does not tell whether table http of"
                        + " com.example.standard.HttpStatus has 410, which the mapping from iot to http names; name the"
                        + " jar or folder that has the type with --class-path");
        iot.file("codes.yaml", IOT.replace("HttpStatus", "WebStatus"));
        assertThat(check(""))
                .containsExactly("codes.yaml:3:9: [no-class-path] neither a class path nor the lock has the type"
                        + " com.example.standard.WebStatus; correct the name, or name the jar or folder that has it with"
                        + " --class-path");
    }

    @Test
    void theLockInTheJarKeepsItsOrder() throws IOException {
        assertThat(iot.compile(standard(STANDARD))).isEmpty();
        assertThat(Files.readAllLines(iot.classes().resolve("META-INF/codebook/codes.lock")))
                .isSortedAccordingTo((one, other) ->
                        one.startsWith("codebook-lock") || other.equals("end") ? -1 : one.compareTo(other));
    }
}
