package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of codes.yaml from tables of text, and where they are added. */
class ImportTest {
    @TempDir
    Path folder;

    private ImportedFiles files;

    @BeforeEach
    void openFolder() {
        files = new ImportedFiles(folder);
    }

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
        assertThat(files.imported("errors.csv", csv, "--field", "category=Kind", "--field", "final=Final"))
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  errors:",
                        "    source: errors.csv",
                        "    type: Errors",
                        "    number: text",
                        "    fields:",
                        "      category: {values: [client, server]}",
                        "      final-value: {type: boolean}",
                        "    codes:",
                        "      4009: {name: Conflict, meaning: \"It \\\"conflicts\\\";\\nbadly\", category: client, final-value: true}",
                        "      00404: {name: leading, category: client, final-value: true}",
                        "      4010: {name: No Way, category: server, final-value: false}",
                        "      4011: {name: \"no\", meaning: \"it:\", category: client, final-value: true}",
                        "# check: FILE:5: left out 104-199, because it is not assigned",
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
        assertThat(files.imported("http.tsv", tsv, "--kind", "http", "--type", "HttpStatus"))
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
        assertThat(files.imported("errors.md", page))
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
        assertThat(files.imported("coap.csv", "code,name,text\n4.04,Not Found,a\n", "--meaning", "name"))
                .contains(
                        "    number: coap",
                        "      text-value: {type: label}",
                        "      4.04: {name: Not Found, text-value: a}");
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
        assertThat(files.imported("messages.properties", byNumber))
                .endsWith(
                        "      4009: {name: \"Conflict, really\"}",
                        "      # check: no constant can be derived from \"Über\"; choose one",
                        "      4010: {name: Über, constant: CODE_4010}",
                        "# check: FILE:4: no constant can be derived from \"Über\"; choose one",
                        "# check: FILE:5: left out, because neither the key nor the value is a number: greeting");
        assertThat(files.imported("codes.properties", "CONFLICT=4009\nnot.found=4004\n"))
                .endsWith("      4009: {name: CONFLICT}", "      4004: {name: not.found}");
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
        Path codes = files.write("codes.yaml", before);
        Path csv = files.write("other.csv", "code,name\n1,One\n,x\n");
        Run run = Run.of("import", csv.toString(), "--to", codes.toString());
        assertThat(run.out())
                .containsExactly(
                        "added table other with 1 code to " + codes,
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
        Path codes = files.write(
                "codes.yaml", "codebook: 1\ntables: {iot: {type: Iot, number: int, codes: {1: {name: A}}}}\n");
        Path csv = files.write("other.csv", "code,name\n1,One\n");
        assertThat(Run.of("import", csv.toString(), "--to", codes.toString()).out())
                .containsExactly(codes
                        + ":2:1: [not-imported] a table can be added only where \"tables\" has one on lines of its"
                        + " own; print the new table without --to, and add it yourself");
    }

    @Test
    void reportsWhatIsWrongWithAFile() throws IOException {
        assertThat(files.problem("a.csv", "x,y\n1,2\n"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] no column is called like a number, such as \"code\"; name it with --number;"
                                + " there are x, y");
        assertThat(files.problem("a.csv", "code,y\n1,2\n"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] no column is called like a name; name it with --name or --constant; there"
                                + " are code, y");
        assertThat(files.problem("a.csv", "code,name\n1,2\n", "--meaning", "nmae"))
                .isEqualTo(
                        "FILE:1:1: [missing-column] there is no column \"nmae\", which --meaning names; did you mean \"name\"?");
        assertThat(files.problem("a.csv", "")).startsWith("FILE:1:1: [not-imported] the file has no line");
        assertThat(files.problem("a.md", "no table"))
                .startsWith("FILE:1:1: [not-imported] no table has a column of numbers");
        assertThat(files.problem("a.h", "int x;"))
                .isEqualTo("FILE:1:1: [not-imported] there is no enum, and no other constant that is an integer");
        assertThat(files.problem("a.properties", "a=b"))
                .startsWith("FILE:1:1: [not-imported] no key ends with a number");
        assertThat(files.problem("a.txt", "a"))
                .startsWith("FILE:1:1: [not-imported] no form of tables is known by this name; it can end");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "code,name\n1,\u00dcber\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("import", latin.toString()).err())
                .containsExactly(latin + ":2:3: [not-utf8] byte 0xDC is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void readsALargeFile() throws IOException {
        StringBuilder csv = new StringBuilder("code,name\n");
        for (int i = 0; i < 3000; i++) {
            csv.append(i).append(",Code ").append(i).append('\n');
        }
        assertThat(files.imported("large.csv", csv.toString()))
                .hasSize(3000 + 7)
                .endsWith("      2999: {name: Code 2999}");
    }

    @Test
    void losesNothingOfARow() throws IOException {
        assertThat(files.imported("extra.csv", "code,name,meaning\n4004,Not Found,no device, sorry\n"))
                .endsWith(
                        "      4004: {name: Not Found, meaning: no device}",
                        "# check: FILE:2: has more cells than there are columns; put a text with separators in quotes");
        assertThat(files.problem("open.csv", "code,name,meaning\n1,A,\"x\n2,B,y\n3,C,z\n"))
                .isEqualTo(
                        "FILE:2:1: [not-imported] a quote opens in this row and does not close; close it, or double it if it"
                                + " is part of the text");
        assertThat(files.problem("none.csv", "code,name\n"))
                .isEqualTo("FILE:1:1: [not-imported] there is no code in it");
    }

    @Test
    void addsToAFileWithAByteOrderMarkAndToNoOtherThanACodesYaml() throws IOException {
        Path csv = files.write("other.csv", "code,name\n1,One\n");
        String before = "\uFEFFcodebook: 1\ntables:\n  iot: {type: Iot, number: int, codes: {1: {name: A}}}\n";
        Path codes = files.write("codes.yaml", before);
        assertThat(Run.of("import", csv.toString(), "--to", codes.toString()).status())
                .isZero();
        assertThat(Files.readString(codes)).startsWith(before);
        Path other = files.write("hello.yaml", "hello\n");
        assertThat(Run.of("import", csv.toString(), "--to", other.toString()).out())
                .containsExactly(
                        other + ":1:1: [wrong-type] the file must be a mapping of keys to values, but is a text");
    }
}
