package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.testing.GeneratedTypes;
import org.junit.jupiter.api.Test;

/** Texts are told apart also where their hash codes do not, and so are unknown ones. */
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

    @Test
    void findsEachText() throws ReflectiveOperationException {
        assertThat("AaAa").hasSameHashCodeAs("BBBB").hasSameHashCodeAs("BBAa");
        Compiler.Result result = GoldenCase.run(TABLE);
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
