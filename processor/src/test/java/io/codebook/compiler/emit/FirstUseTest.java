package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.testing.GeneratedTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first lookup loads. Each class more takes a tenth of its time, and the runtime's jar takes more than all of them. */
class FirstUseTest {
    @ParameterizedTest
    @CsvSource({
        "int, IotCode.find(4009), AnyIotCode IotCode io.codebook.Versioned IotCode$Category IotCode$Severity",
        "uint32, HResult.find(5), AnyHResult HResult HResult$Severity",
        "text, SqlState.find(\"01000\"), AnySqlState SqlState",
        "coap, CoapCode.find(132), AnyCoapCode CoapCode CoapCode$Kind io.codebook.Classified",
        "http-and-profile, HttpStatus.find(204), AnyHttpStatus HttpStatus io.codebook.Classified",
    })
    void loadsNoMoreThanItNeeds(String golden, String find, String expected) throws ReflectiveOperationException {
        assertThat(loaded(golden, find)).containsExactlyInAnyOrder(expected.split(" "));
    }

    private static Set<String> loaded(String golden, String statement) throws ReflectiveOperationException {
        Compilation compilation = InMemory.compile(
                InMemory.sources(
                        new GoldenCase(golden).outputs(),
                        "Use",
                        "package com.example.codes; final class Use { static void run() { " + statement + "; } }"),
                "-Xlint:-deprecation");
        Set<String> names = new LinkedHashSet<>();
        ClassLoader recording = new ClassLoader(FirstUseTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                names.add(name);
                return super.loadClass(name, resolve);
            }
        };
        InMemory.run(new GeneratedTypes(compilation, recording), "Use");
        names.removeIf(name -> name.startsWith("java."));
        names.remove("com.example.codes.Use");
        return names.stream()
                .map(name -> name.replace("com.example.codes.", ""))
                .collect(Collectors.toSet());
    }
}
