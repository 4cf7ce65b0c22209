package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.testing.GeneratedTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose constants are in several enums: as large as they may be, and when they grow. */
class PartsTest {
    private static final int LARGEST = 20_000;
    private static final int BACK = 3_000;

    private static final String CHECK = """
            package com.example.codes;

            import java.util.List;

            final class Check {
                static void run() {
                    int row = 0;
                    for (BigCode code : BigCode.values()) {
                        check(BigCode.find(code.number()) == code && BigCode.of(code.number()) == code);
                        check(BigCode.decode(code.number()) == code && BigCode.valueOf("ROW_" + row) == code);
                        check(BigCode.findByName(code.name()) == code);
                        check(row % 2 == 0 || BigCode.findByName("OLD_" + row) == code);
                        check(code.name().equals("ROW_" + row) && code.phrase().equals("Row " + row));
                        check(code.label().equals("label-" + row) && BigCode.findByLabel(code.label()) == code);
                        check(code.note().equals("note " + row) && code.logged() == (row % 3 == 0));
                        check(row % 2 == 0 ? BigCode.findByWeight(-row) == code : code.weight() == null);
                        check(code.textForm().equals(code.number() + " " + code.phrase()) && BigCode.findByTextForm(code.textForm()) == code);
                        check(code.zone().size() == row % 2 + 1 && code.hasZone(BigCode.Zone.LEFT) && code.hasTag("tag-" + row));
                        check(BigCode.findAllByTag("tag-" + row).equals(List.of(code)) && code.tag().size() == 2);
                        check(code.parity() == (row % 2 == 0 ? BigCode.Parity.EVEN : BigCode.Parity.ODD));
                        check(code.fallback() == (row == 0 ? null : BigCode.valueOf("ROW_0")) && code.toBack().toBig().name().equals("ROW_" + row % BACK));
                        row++;
                    }
                    check(BigCode.findAllByZone(BigCode.Zone.LEFT).size() == ROWS && BigCode.findAllByTag("x").size() == ROWS);
                    check(row == ROWS && BigCode.find(-1) == null && BigCode.findByLabel("label") == null);
                    check(BigCodeFrom0.ROW_1.forVersion(1) == BigCodeFrom0.ROW_0);
                }

                private static void check(boolean holds) {
                    if (!holds) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    @ParameterizedTest
    @CsvSource({"4001,100003,100000000", "20000,1,1000"})
    void findsEveryCode(int rows, int step, int size) throws ReflectiveOperationException {
        String yaml = table("int", size, rows, row -> row * step)
                + "  back:\n    type: Back\n    number: text\n    parts: 2\n    codes:\n"
                + lines(BACK, row -> String.format("      \"%05d\": {name: Back %d}", row, row))
                + "mappings:\n  - from: big\n    to: back\n    codes:\n"
                + lines(rows, row -> String.format("      %d: \"%05d\"", row * step, row % BACK))
                + "  - from: back\n    to: big\n    codes:\n"
                + lines(BACK, row -> String.format("      \"%05d\": %d", row, row * step));
        Compiler.Result result = GoldenCase.run(yaml);
        assertThat(result.problems()).isEmpty();
        String check = CHECK.replace("ROWS", String.valueOf(rows)).replace("BACK", String.valueOf(BACK));
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Check", check));
        InMemory.assertClean(compilation);
        MethodSizes.assertSmall(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Check");
    }

    @Test
    void aRowThatIsAddedMovesNoOther() {
        Map<String, String> before = sources(table("int", 1000, 3_000, row -> 2 * row));
        Map<String, String> after = sources(
                table("int", 1000, 3_000, row -> 2 * row)
                                .replace(
                                        "      10: {",
                                        "      11: {name: New, label: new, note: new, logged: true, parity: odd, zone: left, tag: x}\n      10: {")
                        + "      -5: {name: Below, label: below, note: below, logged: true, parity: odd, zone: left, tag: x}\n");
        assertThat(after).hasSize(before.size() + 1).containsKey("BigCodeFromMinus1000");
        before.keySet().removeAll(List.of("BigCode", "BigCodeFacts", "BigCodeParts", "BigCodeFrom0"));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void isHeldAgainstItsLock() {
        String yaml = table("int", 1000, LARGEST, row -> row);
        String lock = GoldenCase.run(yaml).files().stream()
                .filter(file -> file.kind() == OutputFile.Kind.LOCK)
                .findFirst()
                .orElseThrow()
                .text();
        String changed = yaml.replace("      8: {name: Row 8,", "      8: {name: Row Eight,")
                + "      20001: {name: New, label: new, note: new, logged: true, parity: odd, zone: left, tag: x}\n";
        Compiler.Result result = Compiler.compile(
                source("codes.yaml", changed),
                source("codes.lock", lock),
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget(GoldenCase.PACKAGE, "codes.yaml", Set.of(), CommandTypes.NONE));
        assertThat(result.problems()).singleElement().asString().contains("[code-replaced] ");
        assertThat(result.notes())
                .satisfiesExactly(
                        note -> assertThat(note)
                                .isEqualTo("codes.yaml:6:12: [in-parts] the constants of table big are in 21 enums; a"
                                        + " switch over BigCode needs Java 21 and a default, and no operation table can use these"
                                        + " codes"),
                        note -> assertThat(note).contains("[code-added] "));
    }

    private static String table(String kind, int size, int rows, IntFunction<Object> code) {
        return "codebook: 1\ntables:\n  big:\n    type: BigCode\n    number: " + kind + "\n    parts: " + size + """

                    text-form: "{number} {name}"
                    fields:
                      label: {type: label, unique: true}
                      note: {type: text}
                      weight: {type: int, unique: true, optional: true}
                      logged: {type: boolean}
                      parity: {values: [even, odd]}
                      zone: {values: [left, right], many: true}
                      tag: {type: label, many: true}
                    codes:
                """
                + lines(
                        rows,
                        row -> "      " + code.apply(row) + ": {name: Row " + row + ", label: label-" + row
                                + ", note: note " + row
                                + (row % 2 == 0 ? ", weight: " + -row : ", aliases: [Old " + row + "]") + ", logged: "
                                + (row % 3 == 0) + ", parity: " + (row % 2 == 0 ? "even" : "odd")
                                + ", zone: " + (row % 2 == 0 ? "left" : "[right, left]") + ", tag: [x, tag-" + row + "]"
                                + (row == 0 ? "" : ", since: 2, fallback: 0") + "}");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(row -> line.apply(row) + "\n").collect(Collectors.joining());
    }

    private static Map<String, String> sources(String yaml) {
        Compiler.Result result = GoldenCase.run(yaml);
        assertThat(result.problems()).isEmpty();
        return result.files().stream()
                .filter(file -> file.kind() == OutputFile.Kind.JAVA)
                .collect(Collectors.toMap(
                        file -> file.name().substring(GoldenCase.PACKAGE.length() + 1), OutputFile::text));
    }

    private static Source source(String file, String text) {
        return new Source(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
