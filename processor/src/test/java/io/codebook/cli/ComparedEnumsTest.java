package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum stays beside its table, and check compares the two. */
class ComparedEnumsTest {
    private static final String ERROR_CODE = """
            package com.example;
            public enum ErrorCode {
                CONFLICT(4009, "It conflicts.", Kind.CLIENT_ERROR), BUSY(5003, "Busy", Kind.SERVER_ERROR),
                @Deprecated OVERLOADED(5003, "Overloaded", Kind.SERVER_ERROR), gone(4010, "Gone", Kind.CLIENT_ERROR);
                public enum Kind { CLIENT_ERROR, SERVER_ERROR }
                private final int code; private final String message; private final Kind kind;
                ErrorCode(int code, String message, Kind kind) {
                    this.code = code; this.message = message; this.kind = kind;
                }
                public int getCode() { return code; }
                public String getMessage() { return message; }
                public Kind kind() { return kind; }
            }
            """;
    private static final String TABLE = """
            codebook: 1
            tables:
              errors:
                enum: com.example.ErrorCode
                number: int
                accessors: {number: getCode, name: getMessage, kind: kind}
                fields:
                  kind: {values: [client-error, server-error]}
                codes:
                  4009: {name: It conflicts., constant: CONFLICT, kind: client-error}
                  5003: {name: Busy, synonyms: [OVERLOADED], kind: server-error}
                  4010: {name: Gone, constant: gone, kind: client-error}
            """;

    @TempDir
    Path folder;

    private ImportedFiles files;

    @BeforeEach
    void openFolder() {
        files = new ImportedFiles(folder);
    }

    /** What check says of codes.yaml with the classes of the folder, without the path of the file. */
    private List<String> check(String yaml, String... options) throws IOException {
        Path codes = files.write("codes.yaml", yaml);
        Run run = Run.of(Stream.of(
                        Stream.of("check"),
                        Stream.of(options.length == 0 ? new String[] {"--class-path", folder.toString()} : options),
                        Stream.of(codes.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return Stream.concat(run.err().stream(), run.out().stream())
                .filter(line -> !line.contains("[no-lock]"))
                .map(line -> line.replace(codes.toString(), "codes.yaml"))
                .toList();
    }

    private static String table(String accessors, String... rows) {
        return """
                codebook: 1
                tables:
                  errors:
                    enum: com.example.ErrorCode
                    number: int
                    accessors: {%s}
                    codes:
                      %s
                """.formatted(accessors, String.join("\n      ", rows));
    }

    @Test
    void whatImportWritesIsTheSame() throws IOException {
        files.compile("ErrorCode", ERROR_CODE);
        Run run = Run.of(
                "import",
                folder.toString(),
                "--enum=com.example.ErrorCode",
                "--name=getMessage",
                "--field=kind=kind",
                "--table=errors",
                "--keep-enum");
        assertThat(run.out())
                .containsExactly(
                        "codebook: 1",
                        "tables:",
                        "  errors:",
                        "    enum: com.example.ErrorCode",
                        "    number: int",
                        "    accessors: {number: getCode, name: getMessage, kind: kind}",
                        "    fields:",
                        "      kind: {values: [client-error, server-error]}",
                        "    codes:",
                        "      4009: {name: It conflicts., constant: CONFLICT, kind: client-error}",
                        "      5003: {name: Busy, synonyms: [OVERLOADED], kind: server-error}",
                        "      4010: {name: Gone, constant: gone, kind: client-error}",
                        "# check: " + folder + ":1: OVERLOADED has the number of Busy, so it became a synonym");
        assertThat(check(String.join("\n", run.out()))).isEmpty();
    }

    @Test
    void everyDifferenceHasItsPlace() throws IOException {
        files.compile("ErrorCode", ERROR_CODE);
        String yaml = TABLE.replace("4009: {name: It", "4019: {name: It   clashes and")
                .replace(
                        "Busy, synonyms: [OVERLOADED], kind: server-error", "Bussy, constant: BUZY, kind: client-error")
                .replace("Gone, constant: gone, kind: client-error", "Gone, constant: gone, kind: server-error");
        assertThat(check(yaml))
                .containsExactly(
                        "codes.yaml:4:11: [not-in-table] com.example.ErrorCode has constants without a row in table"
                                + " errors: BUSY, OVERLOADED; add a row for each, or its name to the \"synonyms\" of"
                                + " another",
                        "codes.yaml:10:7: [enum-differs] the number of CONFLICT is 4019 here, but getCode() of"
                                + " com.example.ErrorCode returns 4009; correct the one that is wrong",
                        "codes.yaml:10:20: [enum-differs] the name of CONFLICT is \"It   clashes and conflicts.\" here, but"
                                + " getMessage() of com.example.ErrorCode returns \"It conflicts.\"; correct the one that"
                                + " is wrong",
                        "codes.yaml:11:37: [not-in-enum] com.example.ErrorCode has no constant BUZY; add it there, or"
                                + " correct \"constant\" here; did you mean BUSY?",
                        "codes.yaml:12:48: [enum-differs] the field kind of gone is \"server-error\" here, but kind() of"
                                + " com.example.ErrorCode returns CLIENT_ERROR; correct the one that is wrong");
        String otherNumber = TABLE.replace("5003: {name: Busy", "5004: {name: Busy");
        assertThat(check(otherNumber))
                .containsExactly(
                        "codes.yaml:11:7: [enum-differs] the number of BUSY is 5004 here, but getCode() of"
                                + " com.example.ErrorCode returns 5003; correct the one that is wrong",
                        "codes.yaml:11:7: [enum-differs] the number of OVERLOADED is 5004 here, but getCode() of"
                                + " com.example.ErrorCode returns 5003; correct the one that is wrong");
    }

    @Test
    void aRetiredCodeNeedsNoConstant() throws IOException {
        files.compile("ErrorCode", ERROR_CODE);
        String row = "      4711: {name: Full, kind: server-error}\n";
        assertThat(check(TABLE + row))
                .singleElement()
                .asString()
                .startsWith(
                        "codes.yaml:13:20: [not-in-enum] com.example.ErrorCode has no constant FULL; add it there,");
        assertThat(check(TABLE + row.replace("Full", "Full, retired: No device is full.")))
                .isEmpty();
    }

    /** The gate holds the table as any other. */
    @Test
    void theGateHoldsTheTable() throws IOException {
        files.compile("ErrorCode", ERROR_CODE);
        files.write("codes.yaml", TABLE);
        assertThat(Run.of("accept", folder.resolve("codes.yaml").toString()).status())
                .isZero();
        files.compile("ErrorCode", ERROR_CODE.replace("4009", "4019"));
        assertThat(check(TABLE.replace("4009", "4019")))
                .singleElement()
                .asString()
                .startsWith("codes.yaml:10:7: [code-renumbered] CONFLICT of table errors changed from 4009 to 4019");
    }

    @Test
    void withoutClassesNothingIsCompared() throws IOException {
        assertThat(check(TABLE, "--strict"))
                .containsExactly(
                        "codes.yaml:4:11: [enum-not-compared] table errors was not compared with com.example.ErrorCode,"
                                + " because no class path is given; name it, such as --class-path target/classes");
        assertThat(check(TABLE, "--class-path", folder.resolve("none").toString()))
                .containsExactly(
                        "the class path has " + folder.resolve("none") + ", which does not exist; correct or build it");
        files.compile("ErrorCode", "package com.example; public enum ErrorCode { ONE }");
        assertThat(check(table("name: name", "1: {name: ONE}")))
                .containsExactly(
                        "codes.yaml:4:11: [enum-not-compared] the numbers of table errors were not compared with"
                                + " com.example.ErrorCode, because \"accessors\" names no method that returns them; add it,"
                                + " such as accessors: {number: getCode}");
    }

    @Test
    void valuesAreComparedAsWhatTheyAre() throws IOException {
        files.compile("ErrorCode", """
                package com.example;
                import java.util.*;
                public enum ErrorCode {
                    ONE { @Override public Set<Kind> kinds() { return EnumSet.allOf(Kind.class); } }, TWO;
                    public enum Kind { SLOW_ONE, FAST }
                    public record Status(long value) { public static Status valueOf(long value) { return new Status(value); } }
                    public Long id() { return ordinal() + 1L; }
                    public Optional<String> detail() { return this == ONE ? Optional.of("Says\\n  one") : Optional.empty(); }
                    public Set<Kind> kinds() { return Set.of(Kind.FAST); }
                    public String[] tags() { return this == ONE ? new String[] {"b", "a"} : new String[0]; }
                    public boolean isFinal() { return this == TWO; }
                    public Status status() { return new Status(200 + ordinal()); }
                    public Kind label() { return Kind.SLOW_ONE; }
                    @Override public String toString() { return id() + " " + name(); }
                }
                """);
        String yaml = """
                codebook: 1
                tables:
                  errors:
                    enum: com.example.ErrorCode
                    number: int
                    text-form: "{number} {name}"
                    accessors: {number: id, name: name, meaning: detail, text-form: toString, kinds: kinds, tags: tags, final: isFinal, status: status, label: label}
                    fields:
                      kinds: {values: [slow-one, fast], many: true}
                      tags: {type: label, many: true, optional: true}
                      final: {type: boolean}
                      status: {type: int}
                      label: {type: label}
                    codes:
                      1: {name: ONE, meaning: Says one, kinds: [fast, slow-one], tags: [a, b], final: false, status: 200, label: SLOW_ONE}
                      2: {name: TWO, kinds: fast, final: true, status: 201, label: slow-one}
                """;
        assertThat(check(yaml)).isEmpty();
        assertThat(check(yaml.replace("meaning: Says one", "meaning: Says two")
                        .replace("kinds: fast", "kinds: slow-one, meaning: Two")
                        .replace("[a, b]", "[a]")
                        .replace("final: true", "final: false")
                        .replace("status: 201", "status: 202")
                        .replace("label: slow-one", "label: fast")))
                .extracting(line -> line.replaceAll("; correct.*", ""))
                .containsExactly(
                        "codes.yaml:15:31: [enum-differs] the meaning of ONE is \"Says two\" here, but detail() of"
                                + " com.example.ErrorCode returns \"Says\\n  one\"",
                        "codes.yaml:15:73: [enum-differs] the field tags of ONE is \"a\" here, but tags() of"
                                + " com.example.ErrorCode returns [\"a\", \"b\"]",
                        "codes.yaml:16:29: [enum-differs] the field kinds of TWO is \"slow-one\" here, but kinds() of"
                                + " com.example.ErrorCode returns [FAST]",
                        "codes.yaml:16:48: [enum-differs] the meaning of TWO is \"Two\" here, but detail() of"
                                + " com.example.ErrorCode returns null",
                        "codes.yaml:16:60: [enum-differs] the field final of TWO is \"false\" here, but isFinal() of"
                                + " com.example.ErrorCode returns true",
                        "codes.yaml:16:75: [enum-differs] the field status of TWO is 202 here, but status() of"
                                + " com.example.ErrorCode returns \"Status[value=201]\"",
                        "codes.yaml:16:87: [enum-differs] the field label of TWO is \"fast\" here, but label() of"
                                + " com.example.ErrorCode returns SLOW_ONE");
    }

    @Test
    void numbersOfOtherKinds() throws IOException {
        files.compile("Coap", """
                package com.example;
                public enum Coap {
                    NOT_FOUND(132, 404), CHANGED(68, 204);
                    private final int value; private final int code;
                    Coap(int value, int code) { this.value = value; this.code = code; }
                    public int value() { return value; }
                    public int code() { return code; }
                    public String text() { return code / 100 + ".0" + code % 100; }
                }
                """);
        files.compile("Windows", """
                package com.example;
                public enum Windows { FAIL; public int code() { return 0x80004005; } public long big() { return 0x80004005L; } }
                """);
        for (String accessor : List.of("value", "code", "text")) {
            assertThat(check("""
                    codebook: 1
                    tables:
                      c:
                        enum: com.example.Coap
                        number: coap
                        accessors: {number: %s}
                        codes: {4.04: {name: Not Found}, 2.04: {name: Changed}}
                    """.formatted(accessor))).isEmpty();
        }
        for (String accessor : List.of("code", "big")) {
            assertThat(check("""
                    codebook: 1
                    tables:
                      w:
                        enum: com.example.Windows
                        number: uint32
                        accessors: {number: %s}
                        codes: {0x80004005: {name: Fail}}
                    """.formatted(accessor))).isEmpty();
        }
    }

    @Test
    void accessorsThatCannotBeAsked() throws IOException {
        files.compile("ErrorCode", """
                package com.example;
                public enum ErrorCode {
                    ONE;
                    public int code() { throw new IllegalStateException("no code"); }
                    public int code(int radix) { return 1; }
                    public static String text() { return ""; }
                    String hidden() { return ""; }
                    public void nothing() {}
                    public String with(int parameter) { return ""; }
                    public double half() { return 0.5; }
                }
                """);
        String yaml = """
                codebook: 1
                tables:
                  errors:
                    enum: com.example.ErrorCode
                    number: int
                    accessors: {number: half, name: code, meaning: text, a: hidden, b: nothing, c: with, d: cod, e: half}
                    fields:
                      a: {type: text}
                      b: {type: text}
                      c: {type: text}
                      d: {type: text}
                      e: {type: label, many: true}
                    codes:
                      1: {name: ONE, meaning: One, a: a, b: b, c: c, d: d, e: e}
                """;
        String named = "; name a public method without parameters that returns the part of the row";
        assertThat(check(yaml))
                .containsExactly(
                        "codes.yaml:6:25: [bad-accessor] half() of com.example.ErrorCode returns double, which cannot be"
                                + " the number of a row, an integer; name another method, or correct the part",
                        "codes.yaml:6:37: [bad-accessor] code() of com.example.ErrorCode fails for ONE:"
                                + " java.lang.IllegalStateException: no code; correct it, or remove it from \"accessors\"",
                        "codes.yaml:6:52: [bad-accessor] the method text of com.example.ErrorCode is static" + named,
                        "codes.yaml:6:61: [bad-accessor] the method hidden of com.example.ErrorCode is not public"
                                + named,
                        "codes.yaml:6:72: [bad-accessor] the method nothing of com.example.ErrorCode returns nothing"
                                + named,
                        "codes.yaml:6:84: [bad-accessor] the method with of com.example.ErrorCode has parameters"
                                + named,
                        "codes.yaml:6:93: [bad-accessor] com.example.ErrorCode has no method cod(); did you mean \"code\"?",
                        "codes.yaml:6:101: [bad-accessor] half() of com.example.ErrorCode returns double, which cannot be"
                                + " the field e of a row, of which there are several; name another method, or correct the"
                                + " part");
    }

    @Test
    void typesThatCannotBeUsed() throws IOException {
        String bad = table("number: ordinal", "1: {name: ONE}");
        String start = "codes.yaml:4:11: [bad-enum] com.example.ErrorCode ";
        assertThat(check(bad))
                .containsExactly(start
                        + "is not on the class path; compile it first, correct the name, or add what contains it");
        files.compile("ErrorCode", "package com.example; public class ErrorCode {}");
        assertThat(check(bad)).containsExactly(start + "is no enum; only constants of an enum become codes");
        files.compile(
                "ErrorCode",
                "package com.example; public enum ErrorCode { ONE; static { System.out.println(1 / ONE.ordinal()); } }");
        assertThat(check(bad))
                .containsExactly(start + "cannot be used: java.lang.ArithmeticException: / by zero; if classes are"
                        + " missing, add them with --class-path");
        files.compile(
                "ErrorCode",
                "package com.example; public enum ErrorCode { ONE; static { if (true) throw new AssertionError(\"never\"); } }");
        assertThat(check(bad))
                .containsExactly(start + "cannot be used: java.lang.AssertionError: never; if classes are missing, add"
                        + " them with --class-path");
        files.compile(
                "ErrorCode",
                "package com.example; class Needed {} public enum ErrorCode { ONE; Needed needed() { return null; } }");
        Files.delete(folder.resolve("com/example/Needed.class"));
        assertThat(check(bad))
                .containsExactly(
                        start + "cannot be used: java.lang.ClassNotFoundException: com.example.Needed; if classes"
                                + " are missing, add them with --class-path");
        Files.writeString(folder.resolve("com/example/ErrorCode.class"), "no class");
        assertThat(check(bad))
                .singleElement()
                .asString()
                .startsWith(start + "cannot be used: java.lang.ClassFormatError");
    }

    /** A constant without a text is imported under its own name, which is the only one that it can have. */
    @Test
    void aBlankTextIsNoName() throws IOException {
        for (String text : List.of("null", "\"\"", "\" \\u00a0\\t\"", "\"\\u200b\"")) {
            files.compile(
                    "ErrorCode",
                    "package com.example; public enum ErrorCode { ONE; public int getCode() { return 1; }"
                            + " public String getMessage() { return " + text + "; } }");
            Run run = Run.of(
                    "import",
                    folder.toString(),
                    "--enum=com.example.ErrorCode",
                    "--name=getMessage",
                    "--table=errors",
                    "--keep-enum");
            assertThat(run.out()).contains("      1: {name: ONE}");
            assertThat(check(String.join("\n", run.out()))).isEmpty();
            assertThat(check(table("number: getCode, name: getMessage", "1: {name: One}")))
                    .singleElement()
                    .asString()
                    .startsWith("codes.yaml:8:17: [enum-differs] the name of ONE is \"One\" here, but getMessage() of"
                            + " com.example.ErrorCode returns ");
        }
    }

    @Test
    void saysWhenAnEnumEndsTheCommand() throws Exception {
        files.write("codes.yaml", table("number: getCode", "1: {name: ONE}"));
        for (String body : List.of(
                "ONE; static { System.exit(0); } public int getCode() { return 1; }",
                "ONE; public int getCode() { System.exit(0); return 1; }")) {
            files.compile("ErrorCode", "package com.example; public enum ErrorCode { " + body + " }");
            assertThat(Run.alone(Map.of(), List.of(), folder, List.of("check", "--class-path", ".")))
                    .isEqualTo(
                            new Run(
                                    2,
                                    List.of(),
                                    List.of(
                                            "the command was ended before codes.yaml was compared: by its user, or by System.exit"
                                                    + " in com.example.ErrorCode, which cannot be compared then; remove the call")));
        }
    }

    @Test
    void onlyACompiledEnumCanBeKept() throws IOException {
        assertThat(files.problem("errors.csv", "code,name\n1,One\n", "--keep-enum"))
                .isEqualTo(
                        "FILE:1:1: [not-imported] --keep-enum is for a compiled enum, in a jar or a folder of classes;"
                                + " leave it out");
    }
}
