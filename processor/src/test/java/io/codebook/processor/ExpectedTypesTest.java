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
                                + " would return java.lang.String; every generated type has this method, so give it another name in"
                                + " the interface",
                        "codes.yaml:5:37: [bad-user-type] q.Generic has type parameters; remove it from \"implements\"",
                        "codes.yaml:5:48: [bad-user-type] java.lang.String is not an interface; remove it from \"implements\"",
                        "codes.yaml:6:19: [bad-user-type] q.OnMethods cannot stand on a type; remove it from \"annotations\"",
                        "codes.yaml:6:32: [bad-user-type] q.Needy needs a value for value, which cannot be given here; give the"
                                + " element a default, or annotate another type",
                        "codes.yaml:6:41: [bad-user-type] the compilation has no type Absent; correct the name in \"annotations\", or"
                                + " add what contains it to the class path");
    }

    /** A type of the wrong kind, one that is not visible, and methods that a generated type cannot inherit. */
    @Test
    void whatCannotBeUsedIsSaidAtOnce() throws IOException {
        JavaFileObject types = JavaFileObjects.forSourceString("q.Types", """
                package q;

                public class Types {
                    public interface WithDefaults {
                        default long number() {
                            return 0;
                        }

                        default String phrase() {
                            return "";
                        }

                        default String describe(String language) {
                            return language;
                        }

                        boolean equals(Object first, Object second);

                        Integer getRank();
                    }

                    interface Hidden {}

                    @interface HiddenToo {}

                    public @interface Marker {
                        String value() default "";
                    }
                }
                """);
        assertThat(Compilations.errors(compile("""
                        implements: [q.Types.WithDefaults, q.Types.Hidden, q.Types.Marker]
                        annotations: [q.Types.WithDefaults, q.Types.HiddenToo, q.Types.Marker]
                        accessors: {name: getRank}
                        """, types)))
                .containsExactly(
                        "codes.yaml:5:18: [bad-user-type] the method equals of q.Types.WithDefaults, which IotCode implements,"
                                + " has parameters, which no method of a generated type has; give it a default in the interface",
                        "codes.yaml:5:18: [bad-user-type] the method getRank of q.Types.WithDefaults, which IotCode implements,"
                                + " returns java.lang.Integer, but would return java.lang.String; choose another part of the row in"
                                + " \"accessors\", or give it a default in the interface",
                        "codes.yaml:5:18: [bad-user-type] the method number of q.Types.WithDefaults, which IotCode implements,"
                                + " returns long, but would return int; every generated type has this method, so give it another"
                                + " name in the interface",
                        "codes.yaml:5:40: [bad-user-type] q.Types.Hidden is not visible in the package of the generated types;"
                                + " remove it from \"implements\"",
                        "codes.yaml:5:56: [bad-user-type] q.Types.Marker is not an interface; remove it from \"implements\"",
                        "codes.yaml:6:19: [bad-user-type] q.Types.WithDefaults is not an annotation; remove it from"
                                + " \"annotations\"",
                        "codes.yaml:6:41: [bad-user-type] q.Types.HiddenToo is not visible in the package of the generated types;"
                                + " remove it from \"annotations\"");
    }

    /** Each table and each type that it names is reported at its own place. */
    @Test
    void typesThatTheSourcesHaveAreSaidBesides() throws IOException {
        JavaFileObject exception = JavaFileObjects.forSourceString("p.Failure", "package p; class Failure {}");
        JavaFileObject numbers = JavaFileObjects.forSourceString("p.Numbers", "package p; class Numbers {}");
        assertThat(Compilations.errors(compile("""
                        implements: [q.Missing]
                        exception: Failure
                        number-constants: Numbers
                        """, exception, numbers)))
                .containsExactly(
                        "codes.yaml:5:18: [bad-user-type] the compilation has no type q.Missing; correct the name in \"implements\", or"
                                + " add what contains it to the class path",
                        "codes.yaml:6:16: [type-exists] p.Failure would be generated, but already exists in your sources; rename"
                                + " one of the two",
                        "codes.yaml:7:23: [type-exists] p.Numbers would be generated, but already exists in your sources; rename"
                                + " one of the two");
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
