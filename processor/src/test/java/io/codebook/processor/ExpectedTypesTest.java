package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated enum takes the place of one that was written by hand, and its call sites still compile. */
class ExpectedTypesTest {
    private static final JavaFileObject PACKAGE =
            JavaFileObjects.forSourceString("p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;");
    private static final JavaFileObject INTERFACE = JavaFileObjects.forSourceString("q.ErrorCode", """
            package q;

            public interface ErrorCode {
                Integer getCode();

                String getMessage();

                default int getStatus() {
                    return getCode() / 10;
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void callSitesStayAsTheyAre() throws IOException {
        JavaFileObject caller = JavaFileObjects.forSourceString("q.Caller", """
                package q;

                import p.IotCode;

                class Caller {
                    ErrorCode code = IotCode.CONFLICT;
                    String text = IotCode.CONFLICT.getCode() + ": " + IotCode.CONFLICT.getMessage();
                    String asText = IotCode.CONFLICT.codeAsText();
                    long id = IotCode.CONFLICT.getId();
                    int status = IotCode.CONFLICT.getStatus();
                }
                """);
        JavaFileObject second = JavaFileObjects.forSourceString(
                "p.Other", "package p; public interface Other { String codeAsText(); Long getId(); }");
        JavaFileObject audited =
                JavaFileObjects.forSourceString("q.Audited", "package q; public @interface Audited {}");
        Compilation compilation = compile("""
                implements: [q.ErrorCode, Other]
                accessors: {number: getCode, name: getMessage, error.type: getType, rank: codeAsText, size: getId}
                annotations: [q.Audited]
                """, INTERFACE, second, audited, caller);
        assertThat(Compilations.errors(compilation)).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compilation.generatedSourceFile("p.IotCode").orElseThrow().getCharContent(false))
                .contains("@Audited\n", "public enum IotCode implements AnyIotCode, ErrorCode, Other {");
    }

    @Test
    void whatTheTypesOfTheUserLackIsSaidAtOnce() throws IOException {
        JavaFileObject more = JavaFileObjects.forSourceString("q.More", """
                package q;

                public interface More {
                    int getStatus();

                    String describe(java.util.Locale locale);

                    boolean phrase();

                    String toString();
                }
                """);
        JavaFileObject generic =
                JavaFileObjects.forSourceString("q.Generic", "package q; public interface Generic<T> {}");
        JavaFileObject onMethods = JavaFileObjects.forSourceString(
                "q.OnMethods",
                "package q; @java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD) public @interface OnMethods {}");
        JavaFileObject needy =
                JavaFileObjects.forSourceString("q.Needy", "package q; public @interface Needy { String value(); }");
        assertThat(Compilations.errors(compile("""
                        implements: [q.Missing, q.More, q.Generic, java.lang.String]
                        annotations: [q.OnMethods, q.Needy, Absent]
                        """, more, generic, onMethods, needy)))
                .containsExactly(
                        "codes.yaml:5:18: [bad-user-type] the compilation has no type q.Missing; correct the name in \"implements\", or"
                                + " add what contains it to the class path",
                        "codes.yaml:5:29: [bad-user-type] the method describe of q.More, which IotCode implements, has parameters,"
                                + " which no method of a generated type has; give it a default in the interface",
                        "codes.yaml:5:29: [bad-user-type] the method getStatus of q.More, which IotCode implements, is missing; add it"
                                + " to \"accessors\", such as {name: getStatus}, or give it a default in the interface",
                        "codes.yaml:5:29: [bad-user-type] the method phrase of q.More, which IotCode implements, returns boolean, but"
                                + " would return java.lang.String; choose another part of the row in \"accessors\", or give it a"
                                + " default in the interface",
                        "codes.yaml:5:37: [bad-user-type] q.Generic has type parameters; remove it from \"implements\"",
                        "codes.yaml:5:48: [bad-user-type] java.lang.String is not an interface; remove it from \"implements\"",
                        "codes.yaml:6:19: [bad-user-type] q.OnMethods cannot stand on a type; remove it from \"annotations\"",
                        "codes.yaml:6:32: [bad-user-type] q.Needy needs a value for value, which cannot be given here; give the"
                                + " element a default, or annotate another type",
                        "codes.yaml:6:41: [bad-user-type] the compilation has no type Absent; correct the name in \"annotations\", or"
                                + " add what contains it to the class path");
    }

    /** The rules do not rely on what others report. */
    @Test
    void aMappingThatIsWrongIsSaidBesides() throws IOException {
        Compilation compilation = compileBook("""
                codebook: 1
                tables:
                  iot:
                    type: IotCode
                    number: int
                    implements: [q.Missing, java.util.function.IntSupplier]
                    codes: {4009: {name: Conflict}}
                  http: {type: HttpStatus, number: http, codes: {409: {name: Conflict}}}
                mappings:
                  - {from: iot, to: htpp, codes: {4009: 409}}
                  - {from: iot, to: http, codes: {}}
                """);
        assertThat(Compilations.errors(compilation))
                .containsExactly(
                        "codes.yaml:6:18: [bad-user-type] the compilation has no type q.Missing; correct the name in \"implements\", or"
                                + " add what contains it to the class path",
                        "codes.yaml:6:29: [bad-user-type] the method getAsInt of java.util.function.IntSupplier, which IotCode"
                                + " implements, is missing; add it to \"accessors\", such as {name: getAsInt}, or give it a default"
                                + " in the interface",
                        "codes.yaml:10:21: [unknown-table] unknown table \"htpp\"; did you mean \"http\"?",
                        "codes.yaml:11:5: [mapping-hole] the mapping from iot to http does not map 4009; add a target or"
                                + " {none: <reason>} for each, or add \"otherwise\"");
    }

    private Compilation compile(String keys, JavaFileObject... sources) throws IOException {
        return compileBook("""
                codebook: 1
                tables:
                  iot:
                    type: IotCode
                %s    number: int
                    fields:
                      error.type: {type: label}
                      rank: {type: int}
                      size: {type: int}
                    codes: {4009: {name: Conflict, error.type: conflict, rank: 1, size: 2}}
                """.formatted(keys.indent(4)), sources);
    }

    private Compilation compileBook(String book, JavaFileObject... sources) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), book);
        JavaFileObject[] all =
                Stream.concat(Stream.of(PACKAGE), List.of(sources).stream()).toArray(JavaFileObject[]::new);
        // an annotation of the user is claimed by a processor of the user, or by none
        return Compilations.compiler("-Xlint:-processing", "-A" + CodesFile.DIR_OPTION + "=" + folder)
                .compile(all);
    }
}
