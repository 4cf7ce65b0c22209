package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.testing.GeneratedTypes;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden sources compile without any warning, and behave as their Use.java says. */
class GeneratedCodeTest {
    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.GoldenCase#all")
    void behavesAsUsed(GoldenCase golden) throws ReflectiveOperationException {
        Compilation compilation = InMemory.compile(InMemory.sources(golden.outputs(), "Use", golden.read("Use.java")));
        InMemory.assertClean(compilation);
        InMemory.run(new GeneratedTypes(compilation), "Use");
    }

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.GoldenCase#all")
    void hasJavadocThatIsValid(GoldenCase golden) {
        InMemory.assertClean(InMemory.compile(
                InMemory.sources(golden.outputs(), "Use", null),
                "-Xdoclint:all/protected",
                "-Xdoclint/package:-java.*"));
    }

    @Test
    void flagsWhatIsDiscouraged() {
        List<String> warnings = warnings("int", """
                package com.example.codes;

                class Discouraged {
                    IotCode deprecated = IotCode.MALFORMED;
                    IotCode retired = IotCode.GONE_FISHING;
                    IotCode alias = IotCode.CLASH;
                    IotCode current = IotCode.CONFLICT;
                }
                """);
        assertThat(warnings)
                .satisfiesExactly(
                        warning -> assertThat(warning).contains("MALFORMED").contains("deprecated"),
                        warning -> assertThat(warning).contains("GONE_FISHING").contains("deprecated"),
                        warning -> assertThat(warning).contains("CLASH").contains("deprecated"));
    }

    @Test
    void provesSwitchesOverTheEnumExhaustive() {
        Compilation compilation = InMemory.compile(InMemory.sources(new GoldenCase("coap").outputs(), "Partial", """
                package com.example.codes;

                class Partial {
                    static int digit(CoapCode code) {
                        return switch (code) {
                            case CONTENT -> 2;
                            case BAD_REQUEST, NOT_FOUND -> 4;
                            case INTERNAL_SERVER_ERROR -> 5;
                        };
                    }
                }
                """));
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(Locale.ROOT)).contains("does not cover"));
    }

    private static List<String> warnings(String golden, String text) {
        Compilation compilation = InMemory.compile(
                InMemory.sources(new GoldenCase(golden).outputs(), "Discouraged", text), "-Xlint:deprecation");
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
