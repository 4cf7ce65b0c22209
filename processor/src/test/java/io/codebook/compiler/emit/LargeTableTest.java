package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.testing.GeneratedTypes;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables up to the largest that is permitted compile without a warning, load, and find every code. */
class LargeTableTest {
    private static final int LARGEST_TABLE = 4_000;
    private static final int MOST_TARGETS = 900;

    private static final String FIELDS = """
                fields:
                  label: {type: label, unique: true}
                  note: {type: text}
                  weight: {type: int, unique: true, optional: true}
                  logged: {type: boolean, optional: true}
                  parity: {values: [even, odd]}
            """;

    private static final String CHECK = """
            package com.example.codes;

            final class Check {
                static void run() {
                    int row = 0;
                    for (BigCode code : BigCode.values()) {
                        check(EXPECTED && BigCode.find(code.KEY()) == code);
                        check(BigCode.decode(code.KEY()) == code && code.phrase().equals("Row " + row));
                        FIELDS
                        row++;
                    }
                    check(row == ROWS && BigCode.find(UNKNOWN) == null);
                }

                private static void check(boolean holds) {
                    if (!holds) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    private static final String FIELDS_CHECK = """
            check(code.label().equals("label-" + row) && code.note().equals("note " + row));
            check(BigCode.findByLabel(code.label()) == code);
            check(row % 2 == 0 ? code.weight() == -row : code.weight() == null);
            check(row % 2 != 0 || BigCode.findByWeight(-row) == code);
            check(row % 3 == 0 ? code.logged() == null : code.logged());
            check(code.parity() == (row % 2 == 0 ? BigCode.Parity.EVEN : BigCode.Parity.ODD));
            """;

    @ParameterizedTest
    @CsvSource({"1900,false,1", "1900,true,1", "4000,false,99991", "4000,true,1", "4000,true,500009", "4000,true,7"})
    void findsEveryNumber(int rows, boolean fields, int step) throws ReflectiveOperationException {
        String check = CHECK.replace("EXPECTED", "code.number() == row * " + step)
                .replace("KEY", "number")
                .replace("UNKNOWN", "-1");
        run(rows, fields, "int", row -> String.valueOf(row * step), check);
    }

    @ParameterizedTest
    @CsvSource({"1900,false", "1900,true", "4000,true"})
    void findsEveryText(int rows, boolean fields) throws ReflectiveOperationException {
        String check = CHECK.replace("EXPECTED", "Integer.parseInt(code.text()) == row")
                .replace("KEY", "text")
                .replace("UNKNOWN", "\"0\"");
        run(rows, fields, "text", row -> String.format("%05d", row), check);
    }

    @Test
    void mapsEveryCodeBothWays() throws ReflectiveOperationException {
        int rows = LARGEST_TABLE;
        String yaml = "codebook: 1\ntables:\n" + table("left", "Left", "int", rows, false, String::valueOf)
                + table("right", "Right", "int", rows, true, String::valueOf) + "mappings:\n"
                + mapping("left", "right", rows, row -> "" + (rows - 1 - row))
                + mapping("right", "left", rows, row -> row % 10 == 0 ? "[" + row + ", 1]" : "" + row);
        compileAndRun(yaml, """
                package com.example.codes;

                final class Check {
                    static void run() {
                        for (Left code : Left.values()) {
                            if (code.toRight().number() != Left.values().length - 1 - code.number()) {
                                throw new AssertionError(code);
                            }
                        }
                        for (Right code : Right.values()) {
                            if (code.toLeft().number() != code.number() || code.allLeft().size() != (code.number() % 10 == 0 ? 2 : 1)) {
                                throw new AssertionError(code);
                            }
                        }
                    }
                }
                """);
    }

    @Test
    void fallsBackStepByStep() throws ReflectiveOperationException {
        String rows = IntStream.range(0, LARGEST_TABLE)
                .mapToObj(row -> "      " + row + ": {name: Row " + row + ", since: " + (row + 1)
                        + (row == 0 ? "" : ", fallback: " + (row - 1)) + "}\n")
                .collect(Collectors.joining());
        String yaml = "codebook: 1\ntables:\n  big:\n    type: BigCode\n    number: int\n    codes:\n" + rows;
        compileAndRun(yaml, """
                package com.example.codes;

                final class Check {
                    static void run() {
                        BigCode[] codes = BigCode.values();
                        BigCode newest = codes[codes.length - 1];
                        for (int i = 0; i < codes.length; i++) {
                            boolean right = codes[i].since() == i + 1
                                    && codes[i].fallback() == (i == 0 ? null : codes[i - 1])
                                    && newest.forVersion(i + 1) == codes[i];
                            if (!right || BigCode.VERSION != codes.length || newest.forVersion(0) != newest) {
                                throw new AssertionError(codes[i]);
                            }
                        }
                    }
                }
                """);
    }

    /** The parts that the message names are enough. */
    @ParameterizedTest
    @CsvSource({
        "int,4001,%d,1,1000",
        "int,20000,%d,3,1000",
        "int,20000,%d,107000,10000000",
        "uint32,20000,0x%X,200003,0x1000000",
        "text,5000,%05d,1,2"
    })
    void refusesATableThatIsLarger(String kind, int rows, String format, long step, String parts) {
        String yaml = "codebook: 1\ntables:\n"
                + table("big", "BigCode", kind, rows, false, row -> String.format(format, row * step));
        assertThat(GoldenCase.run(yaml).problems())
                .containsExactly("codes.yaml:3:3: [table-too-large] table big has " + rows
                        + " rows, more than a single Java enum can hold; add \"parts: " + parts
                        + "\" or split the table");
        String divided = yaml.replace("number: " + kind, "number: " + kind + "\n    parts: " + parts);
        assertThat(GoldenCase.run(divided).problems()).isEmpty();
    }

    @Test
    void refusesAPartThatIsLarger() {
        String big = table("big", "BigCode", "int", LARGEST_TABLE + 1, false, String::valueOf);
        assertThat(GoldenCase.run("codebook: 1\ntables:\n" + big.replace("number: int", "number: int\n    parts: 9999"))
                        .problems())
                .containsExactly("codes.yaml:8:7: [table-too-large] BigCodeFrom0 has 4001 rows,"
                        + " more than a single Java enum can hold; choose other codes or another number for \"parts\"");
    }

    @Test
    void refusesATableWithMoreParts() {
        String big = table("big", "BigCode", "int", 4_001, false, String::valueOf);
        assertThat(GoldenCase.run("codebook: 1\ntables:\n" + big.replace("number: int", "number: int\n    parts: 10"))
                        .problems())
                .containsExactly("codes.yaml:6:12: [table-too-large] table big has 401 parts,"
                        + " more than a single Java switch can hold; choose a larger number for \"parts\"");
        String texts = table("big", "BigCode", "text", 4_001, false, row -> "t" + row);
        assertThat(GoldenCase.run(
                                "codebook: 1\ntables:\n" + texts.replace("number: text", "number: text\n    parts: 5"))
                        .problems())
                .containsExactly("codes.yaml:6:12: [table-too-large] table big has 4001 parts,"
                        + " more than a single Java switch can hold; choose a smaller number for \"parts\"");
    }

    @Test
    void refusesMoreAliases() {
        String rows = IntStream.range(0, 4_000)
                .mapToObj(row -> "      " + row + ": {name: Row " + row + ", aliases: ["
                        + IntStream.range(0, 7)
                                .mapToObj(alias -> "A" + alias + "R" + row)
                                .collect(Collectors.joining(", "))
                        + "]}\n")
                .collect(Collectors.joining());
        String yaml =
                "codebook: 1\ntables:\n  big:\n    type: BigCode\n    number: int\n    parts: 100\n    codes:\n" + rows;
        assertThat(GoldenCase.run(yaml).problems())
                .containsExactly("codes.yaml:3:3: [table-too-large] table big has 28000 aliases,"
                        + " more than a single Java class can hold; split the table");
    }

    @Test
    void refusesARowThatIsLarger() {
        String list =
                IntStream.rangeClosed(0, MOST_TARGETS).mapToObj(i -> "" + i).collect(Collectors.joining(", "));
        String phrases = list.replace(", ", " times, ");
        String yaml = "codebook: 1\ntables:\n" + table("left", "Left", "int", 1, false, String::valueOf)
                + table("right", "Right", "int", MOST_TARGETS + 1, false, String::valueOf)
                + "  op: {type: Op, codes-from: left, operations: {Read: {0: [" + phrases + "]}}}\n"
                + "mappings:\n" + mapping("left", "right", 1, row -> "[" + list + "]");
        assertThat(GoldenCase.run(yaml).problems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .endsWith("[table-too-large] the answer has 901 phrases,"
                                        + " more than a single Java method can hold; split the table"),
                        problem -> assertThat(problem)
                                .endsWith("[table-too-large] the mapping to right has a row with 901 targets,"
                                        + " more than a single Java method can hold; split the table"));
    }

    @Test
    void refusesAnOperationTableThatIsLarger() {
        String operations = IntStream.range(0, 40)
                .mapToObj(operation -> "Do " + operation + ": {0: ["
                        + IntStream.range(0, MOST_TARGETS)
                                .mapToObj(i -> "p" + i)
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(", "));
        String yaml = "codebook: 1\ntables:\n" + table("left", "Left", "int", 1, false, String::valueOf)
                + "  op: {type: Op, codes-from: left, operations: {" + operations + "}}\n";
        assertThat(GoldenCase.run(yaml).problems())
                .singleElement()
                .asString()
                .endsWith("[table-too-large] table op has 40 operations with 40 answers and 36000 phrases,"
                        + " more than a single Java class can hold; split the table");
    }

    private static void run(int rows, boolean fields, String kind, IntFunction<String> code, String check)
            throws ReflectiveOperationException {
        String table = table("big", "BigCode", kind, rows, fields, code);
        compileAndRun(
                "codebook: 1\ntables:\n" + table,
                check.replace("ROWS", String.valueOf(rows)).replace("FIELDS", fields ? FIELDS_CHECK : ""));
    }

    private static void compileAndRun(String yaml, String check) throws ReflectiveOperationException {
        Compiler.Result result = GoldenCase.run(yaml);
        assertThat(result.problems()).isEmpty();
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Check", check));
        InMemory.assertClean(compilation);
        MethodSizes.assertSmall(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Check");
    }

    private static String table(
            String id, String type, String kind, int rows, boolean fields, IntFunction<String> code) {
        StringBuilder yaml = new StringBuilder("  " + id + ":\n    type: " + type + "\n    number: " + kind + "\n");
        yaml.append(fields ? FIELDS : "").append("    codes:\n");
        IntStream.range(0, rows)
                .forEach(row -> yaml.append("      ")
                        .append(code.apply(row))
                        .append(": {name: Row ")
                        .append(row)
                        .append(fields ? values(row) : "")
                        .append("}\n"));
        return yaml.toString();
    }

    private static String values(int row) {
        return ", label: label-" + row + ", note: note " + row + (row % 2 == 0 ? ", weight: " + -row : "")
                + (row % 3 == 0 ? "" : ", logged: true") + ", parity: " + (row % 2 == 0 ? "even" : "odd");
    }

    private static String mapping(String from, String to, int rows, IntFunction<String> target) {
        StringBuilder yaml = new StringBuilder("  - from: " + from + "\n    to: " + to + "\n    codes:\n");
        IntStream.range(0, rows)
                .forEach(row -> yaml.append("      " + row + ": ")
                        .append(target.apply(row))
                        .append('\n'));
        return yaml.toString();
    }
}
