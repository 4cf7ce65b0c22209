package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for a codes.yaml that imports a generated table and a foreign enum, mostly without a class path. */
class ImportedTablesTest {
    private static final String IOT = """
            codebook: 1
            imports:
              http: com.example.HttpStatus
              lib: q.Status
            tables:
              iot: {type: IotCode, number: int, codes: {4004: {name: Not Found}, 4009: {name: Conflict}}}
            mappings:
              - {from: iot, to: http, codes: {4004: 404, 4009: 409}}
              - {from: iot, to: lib, codes: {4004: ABSENT, 4009: CLASH}}
              - {from: lib, to: http, codes: {ABSENT: 404, CLASH: 409}}
            """;

    @TempDir
    Path path;

    private Folder iot;

    @BeforeEach
    void accept() throws IOException {
        Path standard = Files.createDirectories(path.resolve("standard"));
        new Folder(standard).codes("""
                codebook: 1
                tables:
                  http:
                    type: HttpStatus
                    number: http
                    codes: {404: {name: Not Found}, 409: {name: Conflict}, 410: {name: Gone}}
                """);
        assertThat(new Folder(standard).run("accept").status()).isZero();
        Path sources = path.resolve("sources");
        assertThat(new Folder(standard)
                        .run("generate", "--java", sources.toString(), "--package", "com.example")
                        .err())
                .isEmpty();
        Files.writeString(
                Files.createDirectories(path.resolve("lib/q")).resolve("Status.java"),
                "package q; public enum Status { ABSENT, CLASH }");
        iot = new Folder(Files.createDirectories(path.resolve("iot")));
        iot.codes(IOT);
        Run accepted = iot.run("accept", "--class-path", sources + File.pathSeparator + path.resolve("lib"));
        assertThat(accepted.err()).isEmpty();
    }

    @Test
    void theLockHasTheConstantsOfAForeignEnumAlone() throws IOException {
        assertThat(iot.lock().lines().filter(line -> line.startsWith("import lib")))
                .containsExactly(
                        "import lib code ABSENT constant = \"ABSENT\"",
                        "import lib code CLASH constant = \"CLASH\"",
                        "import lib type = \"q.Status\"");
        assertThat(iot.run("check")).isEqualTo(new Run(0, List.of(), List.of()));
    }

    @Test
    void aConstantThatTheLockDoesNotHaveNeedsAClassPath() throws IOException {
        iot.codes(IOT.replace("4009: CLASH", "4009: OTHER"));
        String codes = iot.path().resolve("codes.yaml").toString();
        assertThat(iot.run("check").out())
                .containsExactly(codes + ":9:54: [no-class-path] the lock does not tell whether table lib of q.Status"
                        + " has OTHER, which the mapping from iot to lib names; name the jar or folder that has the type"
                        + " with --class-path");
        assertThat(iot.run("check", "--class-path", path.resolve("lib").toString())
                        .out())
                .containsExactly(
                        codes + ":9:54: [unknown-code] the mapping from iot to lib names OTHER, which table lib of"
                                + " q.Status lacks; name another code, or import a version that has it; allowed: ABSENT, CLASH");
    }

    @Test
    void outputsHaveWhatIsUsedOfGeneratedTablesAndNothingOfForeignEnums() throws IOException {
        Path out = path.resolve("out");
        for (String output :
                List.of("c", "html", "markdown", "python", "typescript", "openapi", "json-schema", "json")) {
            Path folder = Files.createDirectories(out.resolve(output));
            assertThat(iot.run("generate", "--" + output, folder.toString()).status())
                    .as(output)
                    .isZero();
            String text = text(folder);
            assertThat(text).as(output).contains("404").doesNotContain("410", "ABSENT", "CLASH", "q.Status");
            assertThat(text).as(output).doesNotContainPattern("(?i)to_?lib|\\blib\\b|lib[_.]codes");
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void aTableIsAddedWithoutAClassPath() throws IOException {
        Path errors = Files.writeString(path.resolve("errors.csv"), "number,name\n1,One\n");
        Path codes = iot.path().resolve("codes.yaml");
        assertThat(Run.of("import", errors.toString(), "--to", codes.toString()).out())
                .containsExactly("added table errors with 1 code to " + codes);
        assertThat(codes).content().contains("  errors:").contains(IOT.substring(0, IOT.indexOf("mappings:")));
    }

    @Test
    void theNextNumberNeedsNoImport() throws IOException {
        iot.codes(IOT.replace("4009: 409", "4009: 410").replace("q.Status", "q.Other"));
        assertThat(iot.run("check").status()).isNotZero();
        assertThat(iot.run("next", "iot")).isEqualTo(new Run(0, List.of("4010"), List.of()));
    }
}
