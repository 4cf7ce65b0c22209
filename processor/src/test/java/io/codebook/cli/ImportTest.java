package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of codes.yaml from files of other forms. */
class ImportTest {
    @TempDir
    Path folder;

    @Test
    void readsCsv() throws IOException {
        String csv = """
                Code;Name;"Meaning";Kind;Final;Rank
                4009;Conflict;"It ""conflicts"";
                badly";client;true;1
                00404;leading;;client;true;1
                104-199;Unassigned;;;;
                4010;No Way;;server;false;
                ;nothing;;;;
                4009;again;;client;true;2
                4011;no;it:;client;true;3
                """;
        assertThat(imported("errors.csv", csv, "--field", "category=Kind", "--field", "final=Final"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  errors:",
                        "    source: errors.csv",
                        "    type: Errors",
                        "    number: text",
                        "    fields:",
                        "      category: {values: [client, server], optional: true}",
                        "      final-value: {type: boolean, optional: true}",
                        "    codes:",
                        "      4009: {name: Conflict, meaning: \"It \\\"conflicts\\\";\\nbadly\", category: client, final-value: true}",
                        "      00404: {name: leading, category: client, final-value: true}",
                        "      \"104-199\": {name: Unassigned}",
                        "      4010: {name: No Way, category: server, final-value: false}",
                        "      4011: {name: \"no\", meaning: \"it:\", category: client, final-value: true}",
                        "# check: FILE:7: left out, because it has no number: , nothing, , , , ",
                        "# check: FILE:8: left out, because 4009 was there before: again");
    }

    @Test
    void readsTsvOfARegistry() throws IOException {
        String tsv = """
                Value\tDescription\tReference
                100\tContinue\t[RFC9110, Section 15.2.1]
                104-199\tUnassigned\t
                306\t(Unused)\t[RFC9110, Section 15.4.7]
                """;
        assertThat(imported("http.tsv", tsv, "--kind", "http", "--type", "HttpStatus"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  http:",
                        "    source: http.tsv",
                        "    type: HttpStatus",
                        "    number: http",
                        "    fields:",
                        "      reference: {type: text, stability: worded}",
                        "    codes:",
                        "      100: {name: Continue, reference: \"[RFC9110, Section 15.2.1]\"}",
                        "      306: {name: (Unused), reference: \"[RFC9110, Section 15.4.7]\"}",
                        "# check: FILE:3: left out the range 104-199: Unassigned");
    }

    @Test
    void readsTablesInMarkdown() throws IOException {
        String page = """
                # Errors

                | Code | Name | Description | byte |
                |-----:|------|:-----------:|------|
                | `4000` | **Bad Request** | Invalid \\| malformed | 1 |
                | 4004 | [Not Found](https://example.com) | a<br>b | 2 |

                | Who | When |
                |---|---|
                | I | now |

                Code | Name | Description | byte
                --- | --- | --- | ---
                4005 | Not Found | twice | 3
                """;
        assertThat(imported("errors.md", page))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  errors:",
                        "    source: errors.md",
                        "    type: Errors",
                        "    number: int",
                        "    fields:",
                        "      byte-value: {type: int}",
                        "    codes:",
                        "      4000: {name: Bad Request, meaning: \"Invalid | malformed\", byte-value: 1}",
                        "      4004: {name: Not Found, meaning: \"a\\nb\", byte-value: 2}",
                        "      # check: another code is called NOT_FOUND, too; choose constants that tell them apart",
                        "      4005: {name: Not Found, constant: NOT_FOUND_4005, meaning: twice, byte-value: 3}",
                        "# check: FILE:8: left out a table, because it has other columns: Who, When",
                        "# check: FILE:14: another code is called NOT_FOUND, too; choose constants that tell them apart");
    }

    /** Java has other methods of some names, which only a table of a certain kind has. */
    @Test
    void renamesFieldsWhoseMethodsExist() throws IOException {
        assertThat(imported("coap.csv", "code,name,text\n4.04,Not Found,a\n", "--meaning", "name"))
                .contains(
                        "    number: coap",
                        "      text-value: {type: label}",
                        "      4.04: {name: Not Found, text-value: a}");
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
        assertThat(imported("errors.h", header, "--prefix", "ERR_", "--table", "device-error"))
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
                        "# check: FILE:11: left out macro ERR_TEXT, because its value is no integer",
                        "# check: FILE:12: left out enum color; --enum takes it, and not the macros");
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
        assertThat(imported("device.h", header))
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
                        "# check: FILE:6: left out DEVICE_ODD, because its value is no integer");
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
        assertThat(imported("codes.proto", proto, "--enum", "Code"))
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
        assertThat(problem("codes.proto", proto))
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
        assertThat(imported("api.yaml", yaml, "--enum", "ErrorCode"))
                .endsWith(
                        "      4000: {name: BAD_REQUEST, meaning: It is bad.}",
                        "      4009: {name: CONFLICT, meaning: \"It: conflicts.\"}");
        assertThat(imported("api.yaml", yaml, "--enum", "Status"))
                .endsWith(
                        "      200: {name: OK, meaning: It worked.}",
                        "# check: FILE:11: all numbers are from 100 to 599; if they are HTTP statuses, import them with --kind http");
        assertThat(problem("api.yaml", yaml))
                .isEqualTo(
                        "FILE:1:1: [not-imported] several schemas list codes; name one with --enum: ErrorCode, Status");
    }

    @Test
    void readsProperties() throws IOException {
        String byNumber = """
                # comment
                error.4009 = Conflict, \\
                    really
                error.4010 : \\u00dcber
                greeting=hello
                """;
        assertThat(imported("messages.properties", byNumber))
                .endsWith(
                        "      4009: {name: \"Conflict, really\"}",
                        "      # check: no constant can be derived from \"Über\"; choose one",
                        "      4010: {name: Über, constant: CODE_4010}",
                        "# check: FILE:4: no constant can be derived from \"Über\"; choose one",
                        "# check: FILE:5: left out, because neither the key nor the value is a number: greeting");
        assertThat(imported("codes.properties", "CONFLICT=4009\nnot.found=4004\n"))
                .endsWith("      4009: {name: CONFLICT}", "      4004: {name: not.found}");
    }

    @Test
    void readsACompiledEnum() throws IOException {
        compile("ErrorCode", """
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
                        "      4010: {name: GONE, meaning: Gone, kind: client-error}");
        assertThat(Run.of("import", classes).out())
                .containsExactly(classes
                        + ":1:1: [not-imported] name the enum with --enum, such as --enum com.example.ErrorCode");
        assertThat(Run.of("import", classes, "--enum", "com.example.Missing").out())
                .containsExactly(classes
                        + ":1:1: [not-imported] there is no class com.example.Missing; name it with its package,"
                        + " and with $ before a nested one");
        assertThat(Run.of("import", classes, "--enum", "com.example.ErrorCode", "--number", "getCod")
                        .out())
                .containsExactly(
                        classes + ":1:1: [not-imported] com.example.ErrorCode has no public method getCod() without"
                                + " parameters, which --number names; did you mean \"getCode\"?");
    }

    @Test
    void refusesWhatIsNoEnum() throws IOException {
        compile("Plain", "package com.example; public class Plain {}");
        compile(
                "Bad",
                "package com.example; public enum Bad { A; static { if (true) throw new RuntimeException(\"no\"); } }");
        compile("Bare", "package com.example; public enum Bare { A; public String label() { return \"a\"; } }");
        String start = folder + ":1:1: [not-imported] ";
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Plain")
                        .out())
                .containsExactly(start + "com.example.Plain is no enum; only constants of an enum become codes");
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Bad")
                        .out())
                .containsExactly(start
                        + "com.example.Bad cannot be used: java.lang.RuntimeException: no; if classes are missing,"
                        + " add them with --class-path");
        assertThat(Run.of("import", folder.toString(), "--enum", "com.example.Bare")
                        .out())
                .containsExactly(
                        start + "no method of com.example.Bare is called like a number; name it with --number: label");
    }

    @Test
    void addsATable() throws IOException {
        String before = """
                # mine
                codebook: 1
                tables:
                    iot: # here
                        type: Iot
                        number: int
                        codes:   {1: {name: A}}

                # the mappings
                mappings: []
                """.replace("\n", "\r\n");
        Path codes = write("codes.yaml", before);
        Path csv = write("other.csv", "code,name\n1,One\n,x\n");
        Run run = Run.of("import", csv.toString(), "--to", codes.toString());
        assertThat(run.out())
                .containsExactly(
                        "added table other with 1 codes to " + codes,
                        "check: " + csv + ":3: left out, because it has no number: , x");
        assertThat(Files.readString(codes))
                .isEqualTo(before.replace(
                        "\r\n\r\n# the",
                        "\r\n\r\n    other:\r\n      source: other.csv\r\n      type: Other\r\n      number: int\r\n      codes:\r\n"
                                + "        1: {name: One}\r\n\r\n# the"));
        assertThat(Run.of("import", csv.toString(), "--to", codes.toString()).out())
                .containsExactly(codes
                        + ":9:5: [duplicate-table] there is a table other already; choose another id with --table");
        assertThat(Run.of("import", csv.toString(), "--to", codes.toString(), "--table", "more", "--type", "Iot")
                        .status())
                .isEqualTo(1);
        assertThat(Files.readString(codes)).doesNotContain("more");
    }

    @Test
    void addsNothingWhereTablesAreInBraces() throws IOException {
        Path codes =
                write("codes.yaml", "codebook: 1\ntables: {iot: {type: Iot, number: int, codes: {1: {name: A}}}}\n");
        Path csv = write("other.csv", "code,name\n1,One\n");
        assertThat(Run.of("import", csv.toString(), "--to", codes.toString()).out())
                .containsExactly(codes
                        + ":2:1: [not-imported] a table can be added only where \"tables\" has one on lines of its"
                        + " own; print the new table without --to, and add it yourself");
    }

    @Test
    void reportsWhatIsWrongWithAFile() throws IOException {
        assertThat(problem("a.csv", "x,y\n1,2\n"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] no column is called like a number, such as \"code\"; name it with --number;"
                                + " there are x, y");
        assertThat(problem("a.csv", "code,y\n1,2\n"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] no column is called like a name; name it with --name or --constant; there"
                                + " are code, y");
        assertThat(problem("a.csv", "code,name\n1,2\n", "--meaning", "nmae"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] there is no column \"nmae\", which --meaning names; did you mean \"name\"?");
        assertThat(problem("a.csv", "")).startsWith("FILE:1:1: [not-imported] the file has no line");
        assertThat(problem("a.md", "no table")).startsWith("FILE:1:1: [not-imported] no table has a column of numbers");
        assertThat(problem("a.h", "int x;"))
                .isEqualTo("FILE:1:1: [not-imported] there is no enum, and no macro that is an integer");
        assertThat(problem("a.properties", "a=b")).startsWith("FILE:1:1: [not-imported] no key ends with a number");
        assertThat(problem("a.txt", "a"))
                .startsWith("FILE:1:1: [not-imported] no form of tables is known by this name; it can end");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "code,name\n1,\u00dcber\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("import", latin.toString()).out())
                .containsExactly(latin + ":2:3: [not-utf8] byte 0xDC is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void readsALargeFile() throws IOException {
        StringBuilder csv = new StringBuilder("code,name\n");
        for (int i = 0; i < 3000; i++) {
            csv.append(i).append(",Code ").append(i).append('\n');
        }
        assertThat(imported("large.csv", csv.toString())).hasSize(3000 + 7).endsWith("      2999: {name: Code 2999}");
    }

    private List<String> imported(String name, String text, String... options) throws IOException {
        Path file = write(name, text);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isZero();
        return run.out().stream()
                .map(line -> line.replace(file.toString(), "FILE"))
                .toList();
    }

    private String problem(String name, String text, String... options) throws IOException {
        Path file = write(name, text);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(1);
        return String.join("\n", run.out()).replace(file.toString(), "FILE");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void compile(String type, String source) throws IOException {
        Path file = write(type + ".java", source);
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString());
        assertThat(status).isZero();
    }
}
