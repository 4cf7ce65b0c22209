package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.testing.GeneratedTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation knows which constants an enum has that stays beside its table. */
class ExistingEnumsTest {
    private static final String PACKAGE = "@io.codebook.Codebook(\"codes.yaml\") package p;";
    private static final String ENUM = """
            package q;

            public class Device {
                public enum ErrorCode {
                    CONFLICT, @Deprecated(forRemoval = true) CLASH, @Deprecated GONE, Busy;

                    public int getCode() {
                        return 1;
                    }

                    public int getRank(int radix) {
                        return 1;
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private void codes(String accessors, String rows) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), """
                codebook: 1
                tables:
                  errors:
                    enum: q.Device.ErrorCode
                    number: int
                    accessors: {%s}
                    fields: {rank: {type: int, optional: true}}
                    codes: {%s}
                """.formatted(accessors, rows));
    }

    private Compilation compile() {
        JavaFileObject source = JavaFileObjects.forSourceString("q.Device", ENUM);
        return Compilations.compile(folder, JavaFileObjects.forSourceString("p.package-info", PACKAGE), source);
    }

    @Test
    void noTypeIsGenerated() throws IOException {
        codes(
                "number: getCode",
                "4009: {name: Conflict, synonyms: [CLASH]}, 4010: {name: Gone}, 5003: {name: Is Busy, constant: Busy}");
        Compilation compilation = compile();
        assertThat(Compilations.errors(compilation)).isEmpty();
        assertThat(compilation.generatedFiles())
                .extracting(file -> file.getName().substring(file.getName().lastIndexOf('/') + 1))
                .contains("errors.codes.schema.json")
                .doesNotContain("ErrorCode.java", "AnyErrorCode.java");
    }

    @Test
    void whatTheEnumLacksAndHasBesidesIsSaid() throws IOException {
        codes("number: getCod, rank: getRank", "4009: {name: Conflict}, 4011: {name: Gon}");
        List<String> expected = List.of(
                "codes.yaml:4:11: [not-in-table] q.Device.ErrorCode has constants without a row in table errors: Busy,"
                        + " CLASH, GONE; add a row for each, or its name to the \"synonyms\" of another",
                "codes.yaml:6:25: [bad-accessor] q.Device.ErrorCode has no method getCod(); did you mean \"getCode\"?",
                "codes.yaml:6:39: [bad-accessor] the method getRank of q.Device.ErrorCode has parameters; name a public"
                        + " method without parameters that returns the part of the row",
                "codes.yaml:8:50: [not-in-enum] q.Device.ErrorCode has no constant GON; add it there, or correct"
                        + " \"constant\" here; did you mean GONE?");
        assertThat(Compilations.errors(compile())).containsExactlyElementsOf(expected);
        assertThat(ecj()).contains(expected);
    }

    /** The constant of a retired code may be deleted, and mappings from the enum do without it. */
    @Test
    void aRetiredCodeNeedsNoConstant() throws IOException {
        String yaml = """
                codebook: 1
                tables:
                  errors:
                    enum: q.Device.ErrorCode
                    number: int
                    accessors: {number: getCode}
                    codes:
                      4009: {name: Conflict, synonyms: [CLASH]}
                      4010: {name: Gone}
                      4711: {name: Full, retired: No device is full.}
                      5003: {name: Busy, constant: Busy}
                  few: {type: Few, number: int, codes: {1: {name: One}}}
                mappings:
                  - {from: errors, to: few, codes: {4711: 1}, otherwise: 1}
                """;
        Files.writeString(folder.resolve("codes.yaml"), yaml);
        assertThat(Compilations.errors(compile())).isEmpty();
        Files.writeString(folder.resolve("codes.yaml"), yaml.replace(", retired: No device is full.", ""));
        assertThat(Compilations.errors(compile()))
                .containsExactly(
                        "codes.yaml:10:20: [not-in-enum] q.Device.ErrorCode has no constant FULL; add it there,"
                                + " correct \"constant\" here, or say with \"retired\" why the code is not sent any more");
        Files.writeString(
                folder.resolve("codes.yaml"), yaml + "  - {from: few, to: errors, codes: {1: [4009, 4711]}}\n");
        assertThat(Compilations.errors(compile()))
                .containsExactly(
                        "codes.yaml:10:20: [not-in-enum] q.Device.ErrorCode has no constant FULL, to which a code"
                                + " is mapped; add it there, or map to another code");
    }

    /** The enum may also be in a jar. */
    @Test
    void typesOfTheClassPathCount() throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), """
                codebook: 1
                tables:
                  units: {enum: java.util.concurrent.TimeUnit, number: text, codes: {DAY: {name: DAYS}}}
                  text: {enum: java.lang.String, number: int, codes: {1: {name: ONE}}}
                  none: {enum: q.None, number: int, codes: {1: {name: ONE}}}
                """);
        List<String> expected = List.of(
                "codes.yaml:3:17: [not-in-table] java.util.concurrent.TimeUnit has constants without a row in table units:"
                        + " HOURS, MICROSECONDS, MILLISECONDS, MINUTES, NANOSECONDS, SECONDS; add a row for each, or its"
                        + " name to the \"synonyms\" of another",
                "codes.yaml:4:16: [bad-enum] java.lang.String is no enum; name an enum, or have a type generated with"
                        + " \"type\"",
                "codes.yaml:5:16: [bad-enum] the compilation has no type q.None; correct the name in \"enum\", or add what"
                        + " contains it to the class path");
        assertThat(Compilations.errors(compile())).containsExactlyElementsOf(expected);
        assertThat(ecj()).contains(expected);
    }

    /** The compilation lets no warning pass; the enum has deprecated constants, one of them for removal, and two of one number. */
    @Test
    void mappingsFromAndToIt() throws Exception {
        Files.writeString(folder.resolve("codes.yaml"), """
                codebook: 1
                tables:
                  errors:
                    enum: q.Device.ErrorCode
                    number: int
                    accessors: {number: getCode}
                    codes: {4009: {name: Conflict, synonyms: [CLASH]}, 4010: {name: Gone}, 5003: {name: Busy, constant: Busy}}
                  http:
                    type: HttpStatus
                    number: http
                    codes: {409: {name: Conflict}, 410: {name: Gone, deprecated: It is back.}, 503: {name: Busy}}
                  few: {type: Few, number: int, codes: {1: {name: One}}}
                mappings:
                  - {from: errors, to: http, codes: {4009: 409, 4010: [410, 409], 5003: 503}}
                  - {from: errors, to: few, codes: {4009: 1}, otherwise: {none: too few}}
                  - {from: http, to: errors, codes: {409: [4009, 5003], 410: 4010, 503: {none: busy}}}
                """);
        Compilation compilation = compile();
        assertThat(Compilations.errors(compilation)).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("p.DeviceErrorCodeMappings")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("""
                            /**
                             * The target in the table {@code few}.
                             *
                             * @param code a constant, not null
                             * @return the target, or null if there is none
                             */
                            @SuppressWarnings({"deprecation", "removal"})
                            public static @Nullable Few toFew(Device.ErrorCode code) {
                                return switch (code) {
                                    case CONFLICT, CLASH -> Few.ONE;
                                    case GONE -> null;
                                    case Busy -> null;
                                };
                            }
                        """);
        GeneratedTypes types = new GeneratedTypes(compilation);
        Class<?> mappings = types.loadClass("p.DeviceErrorCodeMappings");
        Class<?> codes = types.loadClass("q.Device$ErrorCode");
        Object clash = codes.getField("CLASH").get(null);
        Object gone = codes.getField("GONE").get(null);
        assertThat(mappings.getMethod("toHttp", codes).invoke(null, clash)).hasToString("CONFLICT");
        assertThat(mappings.getMethod("allHttp", codes).invoke(null, gone)).hasToString("[GONE, CONFLICT]");
        assertThat(mappings.getMethod("toFew", codes).invoke(null, clash)).hasToString("ONE");
        assertThat(mappings.getMethod("toFew", codes).invoke(null, gone)).isNull();
        assertThat(GeneratedTypes.call(types.constant("HttpStatus", "CONFLICT"), "allErrors"))
                .hasToString("[CONFLICT, Busy]");
        assertThat(ecj()).contains("[no-lock]").contains("1 problem (1 info)");
    }

    /** What Eclipse's compiler says. */
    private String ecj() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Path packageInfo = Files.createDirectories(sources.resolve("p")).resolve("package-info.java");
        Path device = Files.createDirectories(sources.resolve("q")).resolve("Device.java");
        Files.writeString(packageInfo, PACKAGE);
        Files.writeString(device, ENUM);
        String classPath = System.getProperty("java.class.path");
        StringWriter said = new StringWriter();
        BatchCompiler.compile(
                new String[] {
                    "-17",
                    "-cp",
                    classPath,
                    "-processorpath",
                    classPath,
                    "-processor",
                    CodebookProcessor.class.getName(),
                    "-A" + CodesFile.DIR_OPTION + "=" + folder,
                    "-d",
                    folder.resolve("classes").toString(),
                    "-s",
                    Files.createDirectories(folder.resolve("generated")).toString(),
                    packageInfo.toString(),
                    device.toString()
                },
                new PrintWriter(said),
                new PrintWriter(said),
                null);
        return said.toString();
    }
}
