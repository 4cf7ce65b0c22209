package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codes.yaml imports the tables of another module by their generated types. */
class ImportsTest {
    private static final String STANDARD = """
            codebook: 1
            tables:
              http:
                type: HttpStatus
                number: http
                codes:
                  400: {name: Bad Request, deprecated: use 422}
                  404: {name: Not Found, meaning: 'There is "nothing" here: C:\\users.'}
                  409: {name: Conflict}
            """;

    @TempDir
    private Path folder;

    private final String own = """
            codebook: 1
            imports:
              http: com.example.standard.HttpStatus
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4000: {name: Bad Request}
                  4009: {name: Conflict}
            mappings:
              - {from: iot, to: http, codes: {4000: [400, 404], 4009: 409}}
            """;

    private CompiledModule standard() {
        CompiledModule standard = CompiledModule.in(folder, "standard", STANDARD);
        assertThat(standard.compile()).isEmpty();
        return standard;
    }

    @Test
    void mapsToATableOfAnotherModule() throws ReflectiveOperationException, IOException {
        CompiledModule standard = standard();
        CompiledModule iot = CompiledModule.in(folder, "iot", own).source("com/example/iot/Use.java", """
                package com.example.iot;

                import com.example.standard.HttpStatus;

                public final class Use {
                    private Use() {}

                    public static String run() {
                        HttpStatus conflict = IotCode.CONFLICT.toHttp();
                        return conflict.number() + " " + IotCode.BAD_REQUEST.allHttp();
                    }
                }
                """);

        assertThat(iot.compile(standard)).isEmpty();
        assertThat(iot.run("com.example.iot.Use", standard)).isEqualTo("409 [BAD_REQUEST, NOT_FOUND]");
        assertThat(iot.classes().resolve("com/example/standard")).doesNotExist();
    }

    @Test
    void knowsTheCodesOfTheOtherModule() {
        CompiledModule iot = CompiledModule.in(folder, "iot", own.replace("4009: 409", "4009: 410"));

        assertThat(iot.compile(standard()))
                .containsExactly(
                        "codes.yaml:12:59: [unknown-code] the mapping from iot to http names 410, which table"
                                + " http of com.example.standard.HttpStatus lacks; name another code, or import a version that has it");
    }

    @Test
    void refusesATypeThatIsNotThere() {
        CompiledModule iot = CompiledModule.in(folder, "iot", own);

        assertThat(iot.compile())
                .containsExactly(
                        "codes.yaml:3:9: [bad-import] the compilation has no type com.example.standard.HttpStatus;"
                                + " correct the name, or add what contains it to the dependencies, and to a module-info.java");
    }
}
