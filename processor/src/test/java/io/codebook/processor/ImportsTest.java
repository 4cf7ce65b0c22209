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

    @Test
    void mapsFromATableOfAnotherModule() throws ReflectiveOperationException, IOException {
        CompiledModule standard = standard();
        CompiledModule iot = CompiledModule.in(
                        folder,
                        "iot",
                        own.replace("from: iot, to: http", "from: http, to: iot")
                                .replace(
                                        "{4000: [400, 404], 4009: 409}",
                                        "{400: 4000, 404: {none: no device}, 409: [4009, 4000]}"))
                .source("com/example/iot/Use.java", """
                package com.example.iot;

                import com.example.standard.HttpStatus;

                public final class Use {
                    private Use() {}

                    public static String run() {
                        return HttpStatusMappings.toIot(HttpStatus.CONFLICT) + " "
                                + HttpStatusMappings.toIot(HttpStatus.NOT_FOUND) + " "
                                + HttpStatusMappings.allIot(HttpStatus.CONFLICT);
                    }
                }
                """);

        assertThat(iot.compile(standard)).isEmpty();
        assertThat(iot.run("com.example.iot.Use", standard)).isEqualTo("CONFLICT null [CONFLICT, BAD_REQUEST]");
    }

    @Test
    void aMappingFromAnImportedTableMapsAllItsCodes() {
        String forgetful = own.replace("from: iot, to: http", "from: http, to: iot")
                .replace("{4000: [400, 404], 4009: 409}", "{400: 4000, 409: 4009}");

        assertThat(CompiledModule.in(folder, "iot", forgetful).compile(standard()))
                .containsExactly("codes.yaml:12:5: [mapping-hole] the mapping from http to iot does not map 404; add a"
                        + " target or {none: <reason>} for each, or add \"otherwise\"");
    }

    @Test
    void operationsProfilesAndSchemasUseATableOfAnotherModule() throws ReflectiveOperationException, IOException {
        CompiledModule standard = standard();
        CompiledModule web = CompiledModule.in(folder, "web", """
                codebook: 1
                imports:
                  http: com.example.standard.HttpStatus
                tables:
                  web:
                    type: WebStatus
                    profile-of: http
                    codes: {404: {name: No Page}}
                  rest:
                    type: RestOperation
                    codes-from: http
                    fallback: 400
                    operations: {read: {404: No such thing}, write: {409: Changed meanwhile, 404: No such thing}}
                schemas:
                  error:
                    codes-of: http
                    codes: [404, 409]
                    schema: {type: object, properties: {status: {$code: number}, title: {$code: name}}}
                """).source("com/example/web/Use.java", """
                package com.example.web;

                import com.example.standard.HttpStatus;

                public final class Use {
                    private Use() {}

                    public static String run() {
                        return WebStatus.NO_PAGE.toHttp() + " " + RestOperation.READ.allows(HttpStatus.CONFLICT) + " "
                                + RestOperation.WRITE.reasons(HttpStatus.CONFLICT) + " "
                                + RestOperation.READ.orFallback(HttpStatus.CONFLICT);
                    }
                }
                """);

        assertThat(web.compile(standard)).isEmpty();
        assertThat(web.run("com.example.web.Use", standard))
                .isEqualTo("NOT_FOUND false [Changed meanwhile] BAD_REQUEST");
        assertThat(web.classes().resolve("META-INF/codebook/error.schema.json"))
                .content()
                .contains("Not Found")
                .contains("409");
    }

    @Test
    void namesTheRightIdOfATable() {
        CompiledModule iot = CompiledModule.in(
                folder, "iot", own.replace("http: com", "web: com").replace("to: http", "to: web"));

        assertThat(iot.compile(standard()))
                .containsExactly(
                        "codes.yaml:3:3: [bad-import] the id of the table of com.example.standard.HttpStatus is http;"
                                + " write http");
    }

    @Test
    void refusesTypesThatCarryNoTable() {
        CompiledModule old = CompiledModule.in(folder, "old", STANDARD);
        old.source("com/example/old/package-info.java", "package com.example.old;\n");
        old.source("com/example/old/HttpStatus.java", """
                package com.example.old;

                /** As an older version wrote it. */
                @io.codebook.Generated("codes.yaml")
                public enum HttpStatus {
                    /** OK. */
                    OK
                }
                """);
        old.compile();

        assertThat(CompiledModule.in(folder, "iot", own.replace("com.example.standard", "com.example.old"))
                        .compile(old))
                .containsExactly(
                        "codes.yaml:3:9: [bad-import] com.example.old.HttpStatus carries no code table; name the type"
                                + " of a code table, or generate it again if an older version of Codebook did");
        assertThat(CompiledModule.in(folder, "iot", own.replace("com.example.standard.HttpStatus", "java.lang.String"))
                        .compile(old))
                .containsExactly("codes.yaml:3:9: [bad-import] java.lang.String is no type of a code table, no enum,"
                        + " and no class with constants of its own type; name one");
    }

    @Test
    void refusesFactsOfANewerVersion() {
        CompiledModule newer = CompiledModule.in(folder, "newer", STANDARD);
        newer.source("com/example/newer/package-info.java", "package com.example.newer;\n");
        newer.source("com/example/newer/HttpStatus.java", """
                package com.example.newer;

                /** Codes. */
                public enum HttpStatus {
                    /** OK. */
                    OK
                }

                /** Facts. */
                final class HttpStatusFacts {
                    static final String FACTS = "codebook-lock 2\\nend\\n";

                    private HttpStatusFacts() {}
                }
                """);
        newer.compile();

        assertThat(CompiledModule.in(folder, "iot", own.replace("com.example.standard", "com.example.newer"))
                        .compile(newer))
                .containsExactly(
                        "codes.yaml:3:9: [bad-import] the table of com.example.newer.HttpStatus cannot be read: a"
                                + " newer version of Codebook wrote this lock; use the version of Codebook that generated it, or a"
                                + " later one");
    }

    @Test
    void importsATableOfTheSameCompilation() throws ReflectiveOperationException, IOException {
        CompiledModule both = CompiledModule.in(folder, "iot", own.replace("com.example.standard", "com.example.zz"))
                .file("zz.yaml", STANDARD)
                .source("com/example/zz/package-info.java", """
                        @Codebook("zz.yaml")
                        package com.example.zz;

                        import io.codebook.Codebook;
                        """)
                .source("com/example/iot/Use.java", """
                        package com.example.iot;

                        public final class Use {
                            private Use() {}

                            public static String run() {
                                return IotCode.CONFLICT.toHttp().getClass().getName();
                            }
                        }
                        """);

        assertThat(both.compile()).isEmpty();
        assertThat(both.run("com.example.iot.Use")).isEqualTo("com.example.zz.HttpStatus");
        assertThat(both.compile(both))
                .as("with class files of the last compilation")
                .allSatisfy(warning -> assertThat(warning).startsWith("A file for type"));
        assertThat(both.run("com.example.iot.Use")).isEqualTo("com.example.zz.HttpStatus");

        both.file("zz.yaml", STANDARD.replace("tables:", "imports: {iot: com.example.iot.IotCode}\ntables:"));
        assertThat(both.compile())
                .containsExactly(
                        "zz.yaml:2:16: [bad-import] com.example.iot.IotCode is generated from a file that imports from this"
                                + " one; move what needs both into one of them",
                        "codes.yaml:3:9: [bad-import] com.example.zz.HttpStatus is generated from a file that has problems;"
                                + " correct these first");
    }
}
