package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.testing.GeneratedTypes;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with equal hash codes are told apart, known or unknown, in a table of few texts and in one of more. */
class EqualHashCodesTest {
    private static final String TABLE = """
            codebook: 1
            tables:
              twins:
                type: Twins
                number: text
                fields:
                  label: {type: label, unique: true, optional: true}
                codes:
                  AaAa: {name: First, label: one}
                  AaBB: {name: Second}
                  BBBB: {name: Third, label: pof}
            """;

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void findsEachText(int more) throws ReflectiveOperationException {
        assertThat("AaAa").hasSameHashCodeAs("BBBB").hasSameHashCodeAs("BBAa");
        Compiler.Result result = GoldenCase.run(TABLE
                + IntStream.range(0, more)
                        .mapToObj(i -> "      more%1$d: {name: More %1$d, label: more%1$d}%n".formatted(i))
                        .collect(Collectors.joining()));
        assertThat(result.problems()).isEmpty();
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Check", """
                package com.example.codes;

                final class Check {
                    static void run() {
                        check(Twins.find("AaAa") == Twins.FIRST);
                        check(Twins.find("AaBB") == Twins.SECOND);
                        check(Twins.find("BBBB") == Twins.THIRD);
                        check(Twins.find("BBAa") == null && Twins.find("") == null && Twins.find(null) == null);
                        check(Twins.findByLabel("one") == Twins.FIRST && Twins.findByLabel("pof") == Twins.THIRD);
                        check(Twins.findByLabel("ppG") == null && Twins.findByLabel("") == null);
                        check(Twins.findByLabel(null) == null);
                    }

                    private static void check(boolean holds) {
                        if (!holds) {
                            throw new AssertionError();
                        }
                    }
                }
                """));
        InMemory.assertClean(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Check");
    }
}
