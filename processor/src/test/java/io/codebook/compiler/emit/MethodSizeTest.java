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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No generated method is too large for HotSpot, whatever the size of its table. {@link LargeTableTest} holds that of the
 * largest tables, too.
 */
class MethodSizeTest {
    private static final String CHECK = """
            package com.example.codes;

            final class Check {
                static void run() {
            %s
                }

                private static void check(boolean holds) {
                    if (!holds) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.GoldenCase#all")
    void allIsSmallInWhatLiesThere(GoldenCase golden) {
        MethodSizes.assertSmall(InMemory.compile(InMemory.sources(golden.outputs(), "None", null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 400, 401, 2_000})
    void allIsSmallInTablesAndMappings(int rows) throws ReflectiveOperationException {
        String left = lines(rows, "      %1$d: {name: L%1$d, since: 2}").replace("L0, since: 2", "L0");
        String yaml = "codebook: 1\ntables:\n  left:\n    type: Left\n    number: int\n    codes:\n"
                + left.replace("since: 2", "since: 2, fallback: 0")
                + "  right:\n    type: Right\n    number: text\n"
                + "    fields: {weight: {type: int, optional: true, unique: true}}\n    codes:\n"
                + lines(rows, "      t%1$d: {name: R%1$d, weight: %1$d}") + "mappings:\n"
                + "  - from: left\n    to: right\n    codes:\n" + lines(rows, "      %1$d: t%1$d")
                + "  - from: right\n    to: left\n    otherwise: {none: alone}\n    codes:\n"
                + lines(rows, "      t%1$d: [%1$d, 0]").replace("t0: [0, 0]", "t0: {none: zero}");
        run(yaml, """
                int row = 0;
                for (Left code : Left.values()) {
                    check(code.number() == row && code.fallback() == (row == 0 ? null : Left.L0));
                    check(code.toRight().text().equals("t" + row) && code.toRight() == Right.findByWeight(row));
                    check(code.toRight().toLeft() == (row == 0 ? null : code));
                    check(code.toRight().allLeft().size() == (row == 0 ? 0 : 2));
                    row++;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    parts: 1000\n"})
    void allIsSmallWithManyAliases(String parts) throws ReflectiveOperationException {
        String yaml = "codebook: 1\ntables:\n  old:\n    type: Old\n    number: int\n" + parts + "    codes:\n"
                + lines(2_000, "      %1$d: {name: N%1$d, aliases: [A%1$d]}")
                + "      -1: {name: Last, deprecated: old, aliases: [" + list(3_000, "B%1$d") + "]}\n";
        run(yaml, """
                for (int i = 0; i < 2000; i++) {
                    check(Old.findByName("N" + i) == Old.of(i) && Old.findByName("A" + i) == Old.of(i));
                }
                for (int i = 0; i < 3000; i++) {
                    check(Old.findByName("B" + i) == Old.of(-1));
                }
                check(Old.findByName("LAST") == Old.of(-1) && Old.findByName("B") == null);
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 400, 2_000})
    void allIsSmallInFieldsWithRanges(int ranges) throws ReflectiveOperationException {
        String yaml = "codebook: 1\ntables:\n  ints:\n    type: Ints\n    number: int\n"
                + "    fields: {zone: {values: {" + each(ranges, i -> "z" + i + ": " + (10 * i + 1), ", ")
                + ", low: -9--2}}}\n    codes: {1: {name: One}}\n"
                + "  longs:\n    type: Longs\n    number: uint32\n" + "    fields: {zone: {values: {"
                + each(ranges, i -> "z" + i + ": " + (10 * i + 1) + "-" + (10 * i + 5), ", ")
                + "}}}\n    codes: {1: {name: One}}\n";
        run(yaml, """
                for (int i = 0; i < RANGES; i++) {
                    check(Ints.Zone.find(10 * i + 1).label().equals("z" + i) && Ints.Zone.find(10 * i) == null);
                    check(Longs.Zone.find(10L * i + 3).label().equals("z" + i) && Longs.Zone.find(10 * i + 6) == null);
                }
                check(Ints.Zone.find(-2) == Ints.Zone.LOW && Ints.Zone.find(-1) == null && Ints.Zone.find(-10) == null);
                check(Longs.Zone.find(1L << 40) == null && Longs.Zone.find(-1) == null);
                """.replace("RANGES", String.valueOf(ranges)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 3_000})
    void allIsSmallInTablesOfLongs(int rows) throws ReflectiveOperationException {
        String yaml = "codebook: 1\ntables:\n  far:\n    type: Far\n    number: int64\n    codes:\n"
                + lines(rows, "      9%1$08d%1$08d: {name: N%1$d}");
        run(yaml, """
                for (int i = 0; i < ROWS; i++) {
                    long number = 90000000000000000L + i * 100000001L;
                    check(Far.find(number).number() == number && Far.find(number).name().equals("N" + i));
                    check(Far.find(number + 1) == null && Far.find((int) number) == null);
                }
                """.replace("ROWS", String.valueOf(rows)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 400, 3_000})
    void allIsSmallInFieldsOfSeveralValues(int rows) throws ReflectiveOperationException {
        String yaml = "codebook: 1\ntables:\n  main:\n    type: Main\n    number: int\n    fields:\n"
                + "      tag: {type: label, many: true, optional: true}\n      rank: {type: int, many: true, optional: true}\n"
                + "    codes:\n" + lines(rows, "      %1$d: {name: N%1$d, tag: [t%1$d, all], rank: [%1$d, -1]}")
                + "      -1: {name: Most, tag: [" + list(900, "t%1$d") + "], rank: [" + list(650, "%1$d") + "]}\n";
        run(yaml, """
                for (int i = 0; i < ROWS; i++) {
                    Main code = Main.of(i);
                    check(code.hasTag("t" + i) && code.hasTag("all") && !code.hasTag("t") && code.tag().size() == 2);
                    check(code.hasRank(i) && code.hasRank(-1) && !code.hasRank(-2));
                    check(Main.findAllByTag("t" + i).contains(code) && Main.findAllByRank(i).contains(code));
                }
                check(Main.MOST.tag().size() == 900 && Main.MOST.rank().size() == 650 && Main.MOST.hasRank(649));
                check(Main.findAllByTag("all").size() == ROWS && Main.findAllByRank(-1).size() == ROWS);
                """.replace("ROWS", String.valueOf(rows)));
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30, 400, 800})
    void allIsSmallInOperationTables(int operations) throws ReflectiveOperationException {
        String answers =
                list(operations, "Do %1$d: {%1$d: phrase %1$d, 0: [one, two]}").replace("0: phrase 0, ", "");
        String all = ", Do All: {" + list(1_000, "%1$d: any") + "}";
        String yaml = "codebook: 1\ntables:\n  code:\n    type: Code\n    number: int\n    codes:\n"
                + lines(1_000, "      %1$d: {name: C%1$d}") + "  alone:\n    type: Alone\n    codes-from: code\n"
                + "    operations: {" + answers + all + "}\n"
                + "  grouped:\n    type: Grouped\n    codes-from: code\n    groups:\n"
                + "      left: {title: Left, operations: {" + answers + "}}\n"
                + "      right: {title: Right, prefix: RIGHT, operations: {" + answers + all + "}}\n";
        run(yaml, """
                for (int i = 0; i < OPERATIONS; i++) {
                    Alone alone = Alone.find("Do " + i);
                    check(alone.ordinal() == i && alone.codes().size() == (i == 0 ? 1 : 2));
                    check(alone.reasons(Code.of(i)).get(0).equals(i == 0 ? "one" : "phrase " + i));
                    Grouped right = Grouped.find(Grouped.Group.RIGHT, "Do " + i);
                    check(right.group() == Grouped.Group.RIGHT && right.title().equals("Do " + i));
                    check(Grouped.find(Grouped.Group.LEFT, "Do " + i) == Grouped.values()[i]);
                    check(right.allows(Code.of(i)) && right.reasons(Code.C0).size() == 2);
                }
                check(Alone.DO_ALL.codes().size() == 1000 && Grouped.RIGHT_DO_ALL.codes().size() == 1000);
                check(Alone.find("Do") == null && Grouped.find(Grouped.Group.LEFT, "Do All") == null);
                """.replace("OPERATIONS", String.valueOf(operations)));
    }

    /** These are also the names of arrays in the classes that hold what the constants say. */
    @Test
    void arraysDoNotHideConstants() throws ReflectiveOperationException {
        String yaml = "codebook: 1\ntables:\n  main:\n    type: Main\n    number: int\n    codes:\n"
                + "      -1: {name: All, since: 2, fallback: 0}\n      -2: {name: Targets, since: 3, fallback: -1}\n"
                + lines(500, "      %1$d: {name: N%1$d}") + "mappings:\n"
                + "  - {from: main, to: main2, codes: {-2: [1, 2]}, otherwise: 1}\n"
                + "  - {from: main2, to: main, codes: {}, otherwise: -2}\n";
        String other = "  main2:\n    type: Main2\n    number: int\n    codes: {1: {name: All}, 2: {name: Targets}}\n";
        run(yaml.replace("mappings:", other + "mappings:"), """
                check(Main.ALL.fallback() == Main.N0 && Main.TARGETS.forVersion(1) == Main.N0);
                check(Main.TARGETS.allMain2().size() == 2 && Main2.ALL.toMain() == Main.TARGETS);
                """);
    }

    private static void run(String yaml, String statements) throws ReflectiveOperationException {
        Compiler.Result result = GoldenCase.run(yaml);
        assertThat(result.problems()).isEmpty();
        String check = CHECK.formatted(statements);
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Check", check));
        InMemory.assertClean(compilation);
        MethodSizes.assertSmall(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Check");
    }

    private static String lines(int count, String line) {
        return each(count, row -> line.formatted(row) + "\n", "");
    }

    private static String list(int count, String item) {
        return each(count, item::formatted, ", ");
    }

    private static String each(int count, IntFunction<String> item, String separator) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(separator));
    }
}
