package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.testing.GeneratedTypes;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever shape a lookup has, it finds the numbers of its table, and not their neighbours nor those at the ends. */
class NumberShapesTest {
    private static final String CHECK = """
            package com.example.codes;

            import java.util.Set;
            import java.util.TreeSet;

            final class Check {
                static void run() {
                    Set<BOXED> known = new TreeSet<>();
                    Set<BOXED> asked = new TreeSet<>(Set.of(0SUFFIX, -1SUFFIX, 1SUFFIX, BOXED.MIN_VALUE, BOXED.MAX_VALUE));
                    for (Code code : Code.values()) {
                        known.add(code.NUMBER());
                        for (int bit = 0; bit < BOXED.SIZE; bit++) {
                            asked.add(code.NUMBER() ^ 1SUFFIX << bit);
                            asked.add(code.NUMBER() + (1SUFFIX << bit));
                            asked.add(code.NUMBER() - (1SUFFIX << bit));
                        }
                    }
                    for (INT number : known) {
                        check(Code.find(number).NUMBER() == number);
                    }
                    asked.removeAll(known);
                    for (INT number : asked) {
                        check(Code.find(number) == null);
                    }
                }

                private static void check(boolean holds) {
                    if (!holds) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    private static final String FROM_ZERO = "return slot == NUMBER ? slot : last;";
    private static final String FROM_FIRST = "- first;";
    private static final String HASHED = "keysBySlot[slot] == NUMBER";
    private static final String IN_ARRAYS = "int distance = NUMBER - first;";
    private static final String HASHED_IN_PARTS = "slotOf(NUMBER)";
    private static final String PARTS_FROM_FIRST = "int distance = part - FIRST;";
    private static final String PARTS_SWITCHED = "-> 0;";

    @ParameterizedTest
    @CsvSource({
        "0, " + FROM_ZERO,
        "7, " + FROM_ZERO,
        "0 1 2 3, " + FROM_ZERO,
        "5 1023, " + FROM_ZERO,
        "5 1024, " + FROM_FIRST,
        "1 1026, " + HASHED,
        "-1, " + FROM_FIRST,
        "-1 130, " + FROM_FIRST,
        "70000 70003, " + FROM_FIRST,
        "-2147483648, " + FROM_FIRST,
        "2147483647, " + FROM_FIRST,
        "2147483640 2147483647, " + FROM_FIRST,
        "-2147483648 -2147483647, " + FROM_FIRST,
        "-2147483648 2147483647, " + HASHED,
        "-2147483648 -1 0 1 2147483647, " + HASHED,
    })
    void findsInts(String numbers, String shape) throws ReflectiveOperationException {
        check("int", "number", numbers, shape);
    }

    @ParameterizedTest
    @CsvSource({
        "0, " + FROM_ZERO,
        "2147483647 2147483648, " + HASHED,
        "2147483648, " + FROM_FIRST,
        "4294967295, " + FROM_FIRST,
        "0 4294967295, " + FROM_FIRST,
        "0x80004005 0x80070005 0x0 0xFFFFFFFF, " + HASHED,
    })
    void findsUnsignedInts(String numbers, String shape) throws ReflectiveOperationException {
        check("uint32", "bits", numbers, shape);
    }

    @ParameterizedTest
    @CsvSource({
        "0, " + FROM_ZERO,
        "5 1023, " + FROM_ZERO,
        "5 1024, " + FROM_FIRST,
        "-1 130, " + FROM_FIRST,
        "9007199254740993 9007199254740995, " + FROM_FIRST,
        "-9223372036854775808, " + FROM_FIRST,
        "9223372036854775807, " + FROM_FIRST,
        "9223372036854775800 9223372036854775807, " + FROM_FIRST,
        "-9223372036854775808 9223372036854775807, " + HASHED,
        "0 4611686018427387904, " + HASHED,
        "0 4294967296, " + HASHED,
        "1 4294967297 8589934593, " + HASHED,
        "-9223372036854775808 -1 0 1 0x3FFFFFFFFFFFFFFF 9223372036854775807, " + HASHED,
    })
    void findsLongs(String numbers, String shape) throws ReflectiveOperationException {
        check("int64", "number", numbers, shape);
    }

    @ParameterizedTest
    @CsvSource({
        "int, number, 10, 0 9 10 25, " + IN_ARRAYS,
        "int, number, 10, -2147483648 -2147483641 -2147483640, " + IN_ARRAYS,
        "int, number, 7, -2147483648 -1 0 2147483647, " + PARTS_SWITCHED,
        "int, number, 100000000, -2147483648 -100000001 -100000000 0 2147483647, " + HASHED_IN_PARTS,
        "uint32, bits, 0x10000, 0 0x80040001 0x8007FFFF 4294967295, " + HASHED_IN_PARTS,
        "uint32, bits, 0x10000, 0 0x80040001 0x800700ff 0xFFFF0000, " + IN_ARRAYS,
        "uint32, bits, 0x10000, 0 0x80040001 0x80070100 0xFFFF0000, " + HASHED_IN_PARTS,
        "int, number, 10, 0 10 5115, " + PARTS_FROM_FIRST,
        "int, number, 10, 0 10239, " + PARTS_FROM_FIRST,
        "int, number, 10, 0 10240, " + PARTS_SWITCHED,
        "uint32, bits, 2, 0 2147483647 2147483648 4294967295, " + PARTS_SWITCHED,
    })
    void findsAmongParts(String kind, String accessor, String size, String numbers, String shape)
            throws ReflectiveOperationException {
        check(kind + "\n    parts: " + size, accessor, numbers, shape);
    }

    private static void check(String kind, String accessor, String numbers, String shape)
            throws ReflectiveOperationException {
        String rows = Arrays.stream(numbers.split(" "))
                .map(number -> "      " + number + ": {name: N " + number.replace("-", "minus ") + "}\n")
                .collect(Collectors.joining());
        Compiler.Result result = GoldenCase.run(
                "codebook: 1\ntables:\n  code:\n    type: Code\n    number: " + kind + "\n    codes:\n" + rows);
        assertThat(result.problems()).isEmpty();
        assertThat(result.files().stream()
                        .filter(file -> file.kind() == OutputFile.Kind.JAVA)
                        .map(OutputFile::text))
                .anyMatch(text -> text.contains(shape.replace("NUMBER", accessor)));
        boolean isLong = kind.equals("int64");
        String check = CHECK.replace("NUMBER", accessor)
                .replace("BOXED", isLong ? "Long" : "Integer")
                .replace("SUFFIX", isLong ? "L" : "")
                .replace("INT", isLong ? "long" : "int");
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Check", check));
        InMemory.assertClean(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Check");
    }
}
