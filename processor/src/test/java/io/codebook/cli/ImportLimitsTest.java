package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What import refuses, shortens or splits. */
class ImportLimitsTest {
    private static final String CSV = "code,name\n4009,Conflict\n";

    @TempDir
    Path folder;

    private ImportedFiles files;

    @BeforeEach
    void openFolder() {
        files = new ImportedFiles(folder);
    }

    @Test
    void refusesIdsAndTypesThatAreNone() throws IOException {
        assertThat(files.problem("errors.csv", CSV, "--table", "A B"))
                .isEqualTo(
                        "FILE:1:1: [not-imported] the id of a table must be lower-case words joined by hyphens, such as"
                                + " facility-registry (at most 100 characters), but is \"A B\"; write a-b; --table and --type choose the"
                                + " id and the Java type");
        assertThat(files.problem("errors.csv", CSV, "--table", "a: b"))
                .contains("[not-imported] the id of a table must");
        assertThat(files.problem("errors.csv", CSV, "--type", "no"))
                .isEqualTo(
                        "FILE:1:1: [not-imported] \"type\" must match [A-Z][A-Za-z0-9_]* (at most 100 characters), but is"
                                + " \"no\"; --table and --type choose the id and the Java type");
        assertThat(files.problem("a".repeat(101) + ".csv", CSV)).contains("[not-imported] the id of a table must");
    }

    @Test
    void shortensNoConstantInSilence() throws IOException {
        String name = "Very ".repeat(50) + "long";
        assertThat(files.imported("errors.csv", "code,name\n4009," + name + "\n"))
                .contains(
                        "      # check: the constant would have 254 characters, and 200 are allowed; choose one",
                        "        constant: CODE_4009",
                        "# check: FILE:2: the constant would have 254 characters, and 200 are allowed; choose one")
                .hasSize(12);
        assertThat(files.imported("errors.csv", "code,name," + "x".repeat(101) + "\n4009,a,b\n"))
                .contains("      " + "x".repeat(90) + ": {type: label}")
                .hasSize(10);
    }

    @Test
    void splitsALargeTable() throws IOException {
        StringBuilder csv = new StringBuilder("code,name\n");
        for (int i = 0; i < 5000; i++) {
            csv.append(i).append(",Fault ").append(i).append('\n');
        }
        List<String> lines = files.imported("faults.csv", csv.toString());
        assertThat(lines)
                .contains("    parts: 1000")
                .last()
                .isEqualTo(
                        "# check: FILE:2: 5000 codes are too many for one enum, so the table has \"parts: 1000\"; choose now,"
                                + " because other parts are a break once they are accepted");
        assertThat(lines.stream().filter(line -> line.startsWith("# check"))).hasSize(1);
    }

    /** A registry has ranges and classes in the place of numbers, and free numbers. */
    @Test
    void readsTheNumbersOfRegistries() throws IOException {
        assertThat(files.imported("codes.csv", """
                        Status Code,Meaning,Reference
                        0-999,Unused,
                        1000,Normal Closure,[RFC6455]
                        1004,Unassigned,
                        4xx,Private,
                        """))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  codes:",
                        "    source: codes.csv",
                        "    type: Codes",
                        "    number: int",
                        "    fields:",
                        "      reference: {type: text, stability: worded}",
                        "    codes:",
                        "      1000: {name: Normal Closure, reference: \"[RFC6455]\"}",
                        "# check: FILE:2: left out the range 0-999: Unused",
                        "# check: FILE:4: left out 1004, because it is not assigned",
                        "# check: FILE:5: left out the range 4xx: Private");
        assertThat(files.imported(
                        "coap.csv", "Code,Description\n2.00,Unassigned\n2.01,Created\n2.06-2.30,Unassigned\n"))
                .contains("    number: coap", "      2.01: {name: Created}");
    }

    @Test
    void takesNoCodeForAComment() throws IOException {
        assertThat(files.imported("errors.h", """
                        /* #define ERR_OLD 1 */
                        #define ERR_A 2 // #define ERR_A 1
                        #ifdef SMALL
                        #define ERR_B 3
                        #else
                        #define ERR_B 4
                        #endif
                        """))
                .endsWith(
                        "      2: {name: ERR_A}",
                        "      3: {name: ERR_B}",
                        "# check: FILE:6: left out, because macro ERR_B is defined in line 4, too; look which of the two is right");
        assertThat(files.imported("device.h", "enum e {\n  // OLD = 1,\n  A = 2,\n  // LATE,\n  B\n};\n"))
                .endsWith("      2: {name: A}", "      3: {name: B}");
    }

    @Test
    void readsEnumsWithinMessages() throws IOException {
        String proto = """
                message Order { enum Status { OPEN = 0; } }
                message Bill { message Line { enum Status { PAID = 1; } } }
                """;
        assertThat(files.problem("shop.proto", proto))
                .isEqualTo("FILE:1:1: [not-imported] there are several enums; name one with --enum: Order.Status,"
                        + " Bill.Line.Status");
        assertThat(files.problem("shop.proto", proto, "--enum", "Status")).contains("there are several enums");
        assertThat(files.imported("shop.proto", proto, "--enum", "Bill.Line.Status"))
                .contains("  status:", "      1: {name: PAID}");
        assertThat(files.imported(
                        "shop.hpp", "namespace a { class B { enum class C { X = 1 }; }; }", "--enum", "a.B.C"))
                .contains("      1: {name: X}");
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        assertThat(files.problem("codes.proto", "enum Code {\n  OK = 0;\n  GO"))
                .isEqualTo("FILE:1:1: [not-imported] enum Code has no closing brace; the file seems to be cut off");
        assertThat(files.problem("codes.proto", "enum Code { OK = 0; }\nmessage A {\n"))
                .isEqualTo("FILE:1:1: [not-imported] not every brace has its other half; the file seems to be cut off");
        assertThat(files.problem("codes.h", "enum code { OK, GO"))
                .isEqualTo("FILE:1:1: [not-imported] enum code has no closing brace; the file seems to be cut off");
    }

    @Test
    void readsDeprecatedConstsOfOpenApi() throws IOException {
        assertThat(files.imported("api.yaml", """
                        components:
                          schemas:
                            Code:
                              oneOf:
                                - {const: 1, title: One, deprecated: true}
                                - {const: 2, title: Two}
                        """))
                .contains("      1: {name: One, deprecated: deprecated in Code}", "      2: {name: Two}");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheFile() throws IOException {
        Path codes = files.write(
                "codes.yaml", "codebook: 1\ntables:\n  a:\n    type: A\n    number: int\n    codes: {1: {name: X}}\n");
        Files.setPosixFilePermissions(codes, PosixFilePermissions.fromString("rw-rw-r--"));
        files.imported("errors.csv", CSV, "--to", codes.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(codes)))
                .isEqualTo("rw-rw-r--");
        assertThat(Files.readString(codes)).contains("  errors:");
    }

    @Test
    void saysWhenAnEnumEndsTheCommand() throws Exception {
        files.compile("Bad", "public enum Bad { A; static { System.exit(0); } public int getCode() { return 1; } }");
        Run run = Run.alone(Map.of(), List.of(), folder, List.of("import", ".", "--enum", "Bad"));
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        List.of(),
                        List.of(
                                "the command was ended before the table was read: by its user, or by System.exit in Bad, which"
                                        + " cannot be imported then; import a text that has its codes")));
    }
}
