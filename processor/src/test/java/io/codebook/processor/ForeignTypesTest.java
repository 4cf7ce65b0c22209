package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.testing.GeneratedTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of types that know nothing of Codebook; ForeignEnumsTest of the samples has those of real libraries. */
class ForeignTypesTest {
    private static final JavaFileObject PACKAGE =
            JavaFileObjects.forSourceString("p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;");

    @TempDir
    private Path folder;

    private Compilation compile(String imports, String mappings, JavaFileObject... types) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), """
                codebook: 1
                imports: {%s}
                tables:
                  iot: {type: IotCode, number: int, codes: {1: {name: One}, 2: {name: Two}}}
                mappings:
                %s
                """.formatted(imports, mappings));
        JavaFileObject[] sources = new JavaFileObject[types.length + 1];
        System.arraycopy(types, 0, sources, 0, types.length);
        sources[types.length] = PACKAGE;
        return Compilations.compile(folder, sources);
    }

    private static JavaFileObject status(String constants) {
        return JavaFileObjects.forSourceString("q.Status", "package q; public enum Status { " + constants + " }");
    }

    @Test
    void anAddedConstantMattersOnlyWhereTheMappingGoesFromIt() throws IOException {
        String to = "  - {from: iot, to: lib, codes: {1: OLD, 2: OLD}}";
        String from = "  - {from: lib, to: iot, codes: {OLD: 1}}";
        String open = "  - {from: lib, to: iot, codes: {OLD: 1}, otherwise: {none: unknown}}";
        assertThat(Compilations.errors(compile("lib: q.Status", String.join("\n", to, from), status("OLD"))))
                .isEmpty();
        assertThat(Compilations.errors(compile("lib: q.Status", to, status("OLD, NEW"))))
                .isEmpty();
        assertThat(Compilations.errors(compile("lib: q.Status", open, status("OLD, NEW"))))
                .isEmpty();
        assertThat(Compilations.errors(compile("lib: q.Status", from, status("OLD, NEW"))))
                .containsExactly(
                        "codes.yaml:6:5: [mapping-hole] the mapping from lib to iot does not map NEW; add a target or"
                                + " {none: <reason>} for each, or add \"otherwise\"");
        assertThat(Compilations.errors(compile("lib: q.Status", to, status("OLDER, NEW"))))
                .contains(
                        "codes.yaml:6:37: [unknown-code] the mapping from iot to lib names OLD, which table lib of q.Status"
                                + " lacks; name another code, or import a version that has it; allowed: NEW, OLDER");
    }

    @Test
    void constantsOfAClass() throws Exception {
        JavaFileObject type = JavaFileObjects.forSourceString("q.Status", """
                package q;

                public class Status {
                    public static final Status OLD = new Status();
                    @Deprecated
                    public static final Status OLDER = new Status();
                    public static Status notFinal = new Status();
                    static final Status HIDDEN = new Status();
                    public static final String NAME = "";
                    public final Status next = null;
                }
                """);
        Compilation compilation = compile(
                "lib: q.Status",
                "  - {from: iot, to: lib, codes: {1: OLD, 2: OLDER}}\n  - {from: lib, to: iot, codes: {OLD: 1, OLDER: [2, 1]}}",
                type);
        assertThat(Compilations.errors(compilation)).isEmpty();
        GeneratedTypes types = new GeneratedTypes(compilation);
        Class<?> status = types.loadClass("q.Status");
        Class<?> mappings = types.loadClass("p.StatusMappings");
        Object older = status.getField("OLDER").get(null);
        assertThat(mappings.getMethod("allIot", status).invoke(null, older)).hasToString("[TWO, ONE]");
        assertThat(mappings.getMethod("toIot", status).invoke(null, older)).hasToString("TWO");
        assertThat(mappings.getMethod("toIot", status))
                .satisfies(method -> assertThat(
                                fails(method, status.getField("notFinal").get(null)))
                        .hasMessageStartingWith("no target in table iot for q.Status@"));
        assertThat(GeneratedTypes.call(types.constant("IotCode", "TWO"), "toLib"))
                .isSameAs(older);
    }

    private static Throwable fails(java.lang.reflect.Method method, Object argument) throws IllegalAccessException {
        try {
            method.invoke(null, argument);
        } catch (java.lang.reflect.InvocationTargetException failed) {
            return failed.getCause();
        }
        throw new AssertionError("it has a target");
    }

    @Test
    void typesThatCannotBeUsed() throws IOException {
        JavaFileObject types = JavaFileObjects.forSourceString("q.Types", """
                package q;

                public class Types {
                    enum Hidden { A }

                    public static class Generic<T> {
                        public static final Generic<String> A = new Generic<>();
                    }
                }
                """);
        assertThat(Compilations.errors(compile(
                        "hidden: q.Types.Hidden, generic: q.Types.Generic, plain: q.Types, none: q.None",
                        "  - {from: iot, to: hidden, codes: {1: A, 2: A}}\n  - {from: iot, to: generic, codes: {1: A, 2: A}}",
                        types)))
                .containsExactly(
                        "codes.yaml:2:19: [bad-import] q.Types.Hidden is not visible in the package of the generated types;"
                                + " remove the mappings from and to table hidden",
                        "codes.yaml:2:44: [bad-import] q.Types.Generic has type parameters; remove the mappings from and to"
                                + " table generic",
                        "codes.yaml:2:68: [bad-import] q.Types is no type of a code table, no enum, and no class with"
                                + " constants of its own type; name one",
                        "codes.yaml:2:83: [bad-import] the compilation has no type q.None; correct the name, or add what"
                                + " contains it to the dependencies, and to a module-info.java");
    }
}
