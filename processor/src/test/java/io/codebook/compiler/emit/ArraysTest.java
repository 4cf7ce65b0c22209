package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the constants of a large enum know is in arrays, laid out like all generated code. */
class ArraysTest {
    /** More constants than a static initialiser has room for, each with three arguments. */
    private static final int MANY_ROWS = 2_000;
    /** Fewer, with so many fields that they have no room either. */
    private static final int MANY_FIELDS = 45;

    private static final int ROWS = 400;

    @Test
    void givesConstantsNoArgumentsAndSpreadsTheirValuesOverMethods() {
        String java = generated("", MANY_ROWS, "");
        assertThat(java).contains("""
                public enum Big implements AnyBig {
                    /**
                     * 0 Row 0: One.
                     *
                     * <p>"Two".
                     */
                    ROW_0,

                    /** 1 Row 1. */
                    ROW_1,
                """).contains("""
                        private static String[] rows1() {
                            return new String[] {
                                    "One.\\n"
                                            + "\\n"
                                            + "\\"Two\\".",
                                    "",
                """).contains("""
                    ROW_1999;

                """).contains("""
                                    "Row 1999"
                            };
                        }
                """);
    }

    @Test
    void keepsTheValuesOfFewerRowsInOneInitialiser() {
        String fields = "    fields:\n"
                + IntStream.range(0, MANY_FIELDS)
                        .mapToObj(field -> "      f" + field + ": {type: text, optional: true}\n")
                        .collect(Collectors.joining());
        assertThat(generated(fields, ROWS, ", f7: \"a\\tb\"")).contains("""
                    private static final class EveryF7 {
                        static final String[] ALL = {
                                "a\\tb",
                                null,
                """);
    }

    /** @param more what else the first row says */
    private static String generated(String fields, int rows, String more) {
        String first = "      0: {name: Row 0, meaning: \"One.\\n\\n\\\"Two\\\".\"" + more + "}\n";
        String others = IntStream.range(1, rows)
                .mapToObj(row -> "      " + row + ": {name: Row " + row + "}\n")
                .collect(Collectors.joining());
        Compiler.Result result = GoldenCase.run("codebook: 1\ntables:\n  big:\n    type: Big\n    number: int\n"
                + fields + "    codes:\n" + first + others);
        assertThat(result.problems()).isEmpty();
        return result.files().stream()
                .filter(file -> file.name().endsWith(".Big"))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
