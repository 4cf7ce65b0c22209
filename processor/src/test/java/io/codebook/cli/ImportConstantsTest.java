package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of codes.yaml from constants of other languages. */
class ImportConstantsTest {
    @TempDir
    Path folder;

    private ImportedFiles files;

    @BeforeEach
    void openFolder() {
        files = new ImportedFiles(folder);
    }

    @Test
    void readsMacros() throws IOException {
        String header = """
                #ifndef ERRORS_H
                #define ERRORS_H
                #define BASE 4000
                #define ERR_NONE 0 /* fine */
                /* The request is bad. */
                #define ERR_BAD (BASE + 1)
                #define ERR_ACCESS 0x80070005uL // no "access"
                #define ERR_OCTAL 010
                #define ERR_ALIAS ERR_BAD
                #define ERR_LARGER(a) ((a) + 1)
                #define ERR_TEXT "text"
                enum color { RED };
                #endif
                """;
        assertThat(files.imported("errors.h", header, "--prefix", "ERR_", "--table", "device-error"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  device-error:",
                        "    source: errors.h",
                        "    type: DeviceError",
                        "    number: uint32",
                        "    codes:",
                        "      0: {name: ERR_NONE, meaning: fine}",
                        "      4001: {name: ERR_BAD, synonyms: [ERR_ALIAS], meaning: The request is bad.}",
                        "      0x80070005: {name: ERR_ACCESS, meaning: \"no \\\"access\\\"\"}",
                        "      8: {name: ERR_OCTAL}",
                        "# check: FILE:9: ERR_ALIAS has the number of ERR_BAD, so it became a synonym",
                        "# check: FILE:11: left out macro ERR_TEXT, because its value is no integer");
    }

    @Test
    void readsEnums() throws IOException {
        String header = """
                typedef enum {
                    /** All is well. */
                    DEVICE_OK,
                    DEVICE_BUSY = 5, // try later
                    DEVICE_GONE, /**< it is away */
                    DEVICE_ODD = sizeof(int),
                    DEVICE_LAST = DEVICE_BUSY | 0x10
                } device_error_t;
                """;
        assertThat(files.imported("device.h", header))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  device-error-t:",
                        "    source: device.h",
                        "    type: DeviceErrorT",
                        "    number: int",
                        "    codes:",
                        "      0: {name: DEVICE_OK, meaning: All is well.}",
                        "      5: {name: DEVICE_BUSY, meaning: try later}",
                        "      6: {name: DEVICE_GONE, meaning: it is away}",
                        "      21: {name: DEVICE_LAST}",
                        "# check: FILE:6: left out DEVICE_ODD, because its value is not known here");
    }

    @Test
    void readsProtocolBuffers() throws IOException {
        String proto = """
                syntax = "proto3";
                enum Other { ZERO = 0; }
                // The codes.
                enum Code {
                  option allow_alias = true;
                  // All is well.
                  OK = 0;
                  GONE = 1 [deprecated = true]; // use OK
                  reserved 7, 9 to 11;
                  FINE = 0;
                  LEAST = -1;
                }
                """;
        assertThat(files.imported("codes.proto", proto, "--enum", "Code"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  code:",
                        "    source: codes.proto",
                        "    type: Code",
                        "    number: int",
                        "    codes:",
                        "      0: {name: OK, synonyms: [FINE], meaning: All is well.}",
                        "      1: {name: GONE, meaning: use OK, deprecated: deprecated in Code}",
                        "      -1: {name: LEAST}",
                        "# check: FILE:10: FINE has the number of OK, so it became a synonym");
        assertThat(files.problem("codes.proto", proto))
                .isEqualTo("FILE:1:1: [not-imported] there are several enums; name one with --enum: Other, Code");
    }

    @Test
    void readsOpenApi() throws IOException {
        String yaml = """
                openapi: 3.1.0
                components:
                  schemas:
                    Body: {type: object}
                    ErrorCode:
                      enum: [4000, 4009]
                      x-enum-varnames: [BAD_REQUEST, CONFLICT]
                      x-enum-descriptions: [It is bad., 'It: conflicts.']
                    Status:
                      oneOf:
                        - {const: 200, title: OK, description: It worked.}
                """;
        assertThat(files.imported("api.yaml", yaml, "--enum", "ErrorCode"))
                .endsWith(
                        "      4000: {name: BAD_REQUEST, meaning: It is bad.}",
                        "      4009: {name: CONFLICT, meaning: \"It: conflicts.\"}");
        assertThat(files.imported("api.yaml", yaml, "--enum", "Status"))
                .endsWith(
                        "      200: {name: OK, meaning: It worked.}",
                        "# check: FILE:11: all numbers are from 100 to 599; if they are HTTP statuses, import them with --kind http");
        assertThat(files.problem("api.yaml", yaml))
                .isEqualTo(
                        "FILE:1:1: [not-imported] several schemas list codes; name one with --enum: ErrorCode, Status");
    }

    @Test
    void readsACompiledEnum() throws IOException {
        files.compile("ErrorCode", """
                package com.example;
                public enum ErrorCode {
                    CONFLICT(4009, "It conflicts.", Kind.CLIENT_ERROR), @Deprecated TIMEOUT2(5004, null, Kind.SERVER_ERROR),
                    BUSY(5003, "Busy", Kind.SERVER_ERROR), GONE(4010, "Gone", Kind.CLIENT_ERROR);
                    public enum Kind { CLIENT_ERROR, SERVER_ERROR }
                    private final int code; private final String message; private final Kind kind;
                    ErrorCode(int code, String message, Kind kind) {
                        this.code = code; this.message = message; this.kind = kind;
                    }
                    public int getCode() { return code; }
                    public String getMessage() { return message; }
                    public Kind kind() { return kind; }
                }
                """);
        String classes = folder.toString();
        Run run = Run.of(
                "import",
                classes,
                "--enum",
                "com.example.ErrorCode",
                "--meaning",
                "getMessage",
                "--name",
                "name",
                "--field",
                "kind=kind");
        assertThat(run.out())
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  error-code:",
                        "    source: " + folder.getFileName(),
                        "    type: ErrorCode",
                        "    number: int",
                        "    fields:",
                        "      kind: {values: [client-error, server-error]}",
                        "    codes:",
                        "      4009: {name: CONFLICT, meaning: It conflicts., kind: client-error}",
                        "      5004: {name: TIMEOUT2, deprecated: deprecated in ErrorCode, kind: server-error}",
                        "      5003: {name: BUSY, meaning: Busy, kind: server-error}",
                        "      4010: {name: GONE, meaning: Gone, kind: client-error}",
                        "# check: " + classes + ":1: if ErrorCode is to stay for now, import it with --keep-enum, and"
                                + " nothing is generated for it");
        assertThat(Run.of("import", classes).err())
                .containsExactly(classes
                        + ":1:1: [not-imported] name the enum with --enum, such as --enum com.example.ErrorCode");
        assertThat(Run.of("import", classes, "--enum", "com.example.Missing").err())
                .containsExactly(classes
                        + ":1:1: [not-imported] there is no class com.example.Missing in it; name it with its package");
        assertThat(Run.of("import", classes, "--enum", "com.example.ErrorCode", "--number", "getCod")
                        .err())
                .containsExactly(
                        classes + ":1:1: [not-imported] com.example.ErrorCode has no public method getCod() without"
                                + " parameters, which --number names; did you mean \"getCode\"?");
    }

    @Test
    void refusesWhatIsNoEnum() throws IOException {
        files.compile("Plain", "package com.example; public class Plain {}");
        files.compile(
                "Bad",
                "package com.example; public enum Bad { A; static { if (true) throw new RuntimeException(\"no\"); } }");
        files.compile("Bare", "package com.example; public enum Bare { A; public String label() { return \"a\"; } }");
        String start = folder + ":1:1: [not-imported] ";
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Plain")
                        .err())
                .containsExactly(start + "com.example.Plain is no enum; only constants of an enum become codes");
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Bad")
                        .err())
                .containsExactly(start
                        + "com.example.Bad cannot be used: java.lang.RuntimeException: no; if classes are missing,"
                        + " add them with --class-path");
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Bare")
                        .err())
                .containsExactly(
                        start + "no method of com.example.Bare is called like a number; name it with --number: label");
    }

    /** Lines of the preprocessor are no constants, and a comment belongs to the constant beside it. */
    @Test
    void passesOverLinesOfThePreprocessor() throws IOException {
        String header = """
                enum event {
                    A = 0x1, /* about a */
                #define A A
                    B,
                #ifdef X
                    C = 0x4,
                #endif
                    D = (int)7,
                    E,
                    G = 9 // about g
                };
                """;
        assertThat(files.imported("event.h", header, "--enum", "event"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  event:",
                        "    source: event.h",
                        "    type: Event",
                        "    number: int",
                        "    codes:",
                        "      0x1: {name: A, meaning: about a}",
                        "      2: {name: B}",
                        "      0x4: {name: C}",
                        "      9: {name: G, meaning: about g}",
                        "# check: FILE:3: this line of the preprocessor is passed over; what it chooses among is all there",
                        "# check: FILE:5: this line of the preprocessor is passed over; what it chooses among is all there",
                        "# check: FILE:7: this line of the preprocessor is passed over; what it chooses among is all there",
                        "# check: FILE:8: left out D, because its value is not known here",
                        "# check: FILE:9: left out E, because its value is not known here");
    }

    @Test
    void readsWhatIsUnusual() throws IOException {
        String header =
                "#define CONF \"/etc/*\"\n#define NONE 0\n#define NO 0 /* over\n two lines */\n#define M(F) \\\n"
                        + "  F(aaaaaaaaaaaaaaaaaa), \\\n".repeat(3000) + "\n#define LAST 3\n";
        assertThat(files.imported("unusual.h", header))
                .contains(
                        "      0: {name: NONE, synonyms: [\"NO\"]}",
                        "      3: {name: LAST}",
                        "# check: FILE:1: left out macro CONF, because its value is no integer")
                .noneMatch(line -> line.contains("the table"));
        String anonymous = "enum { A1 = 1, A2 };\nenum { B1 = 5 };\n";
        assertThat(files.imported("anonymous.h", anonymous, "--prefix", "B")).contains("      5: {name: B1}");
        assertThat(files.problem("anonymous.h", anonymous))
                .isEqualTo("FILE:1:1: [not-imported] there are several enums without a name; take the names of one with"
                        + " --prefix");
        assertThat(files.problem("empty.proto", "enum E { }"))
                .isEqualTo("FILE:1:1: [not-imported] there is no code in it");
    }
}
