package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.testing.GeneratedTypes;
import io.codebook.testing.HostileYaml;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that try to become code, in every place of the format that takes a text: they stay text. Of the files under
 * {@code src/test/resources/hostile}, {@code everywhere} takes all texts, and {@code names} those that a constant can be
 * made of, as values and operations cannot be given one.
 */
class HostileTextTest {
    private static final String FLAG = "codebook.injected";
    private static final String CODE = "static { System.setProperty(\"" + FLAG + "\", \"yes\"); }";
    private static final JavaFileObject PACKAGE =
            JavaFileObjects.forSourceString("p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;");

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(FLAG);
    }

    static Stream<String> texts() {
        String nonAscii = "\u201cquoted\u201d \u00e9\\\u00e9 \u20ac \ud83d\ude00 \u0130\u0131 \u200d";
        return Stream.concat(names(), Stream.of(nonAscii, nonAscii + "*/" + CODE));
    }

    static Stream<String> names() {
        String u = "\\" + "u"; // joined here, so that this file holds no unicode escape by accident
        return Stream.of(
                "*/ " + CODE + " /*",
                u + "002a" + u + "002f " + CODE + " " + u + "002f" + u + "002a",
                "\\" + u + "002a\\" + u + "002f " + CODE,
                "*" + u + "uu002f " + CODE,
                u + "000a " + CODE,
                u + "0022); } " + CODE + " // ",
                u,
                "C:\\users\\ends with a backslash\\",
                "\"; } " + CODE + " //",
                "\"\"\" text block \"\"\"",
                "'\"\\\"'",
                "$L $S $T $N $> $< $[ $] $W $Z $$ $1L $",
                "// a line\n" + CODE + "\nanother line",
                "one\n\n\n*/ two\n  \nthree\tfour",
                "{@link System#exit(int)} {@code } } {",
                "@deprecated @param x @see <a href=\"x\">",
                "<script>alert(1)</script> <p> </b> &lt; &#42;/ &unknown;",
                "%s %n {0} ${x} #{x} `x`",
                "a\\");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysTextEverywhere(String hostile) throws Exception {
        String text = "x " + hostile + " x";
        GeneratedTypes types = new GeneratedTypes(compiled("everywhere", text));
        assertNothingRan(types);
        Class<?> iot = types.loadClass("p.IotCode");
        Object ok = types.constant("IotCode", "OK");
        assertThat(GeneratedTypes.call(ok, "phrase")).isEqualTo(HostileYaml.oneLine(text));
        for (String method : List.of("meaning", "note")) {
            assertThat(GeneratedTypes.call(ok, method)).as(method).isEqualTo(text);
        }
        assertThat(iot.getMethod("findByNote", String.class).invoke(null, text)).isEqualTo(ok);
        assertThat(GeneratedTypes.call(types.constant("IotCode", "THREE"), "retired"))
                .isEqualTo(text);
        Object sql = types.constant("SqlCode", "OK");
        assertThat(GeneratedTypes.call(sql, "text")).isEqualTo(HostileYaml.oneLine(text));
        assertThat(sql.getClass().getMethod("find", String.class).invoke(null, HostileYaml.oneLine(text)))
                .isEqualTo(sql);
        Object read = types.constant("Op", "READ");
        assertThat(read.getClass().getMethod("reasons", iot).invoke(read, ok)).isEqualTo(List.of(text, "again"));
        assertThat(GeneratedTypes.call(GeneratedTypes.call(read, "group"), "title"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysTextInJson(String hostile) throws Exception {
        String text = "x " + hostile + " x";
        Compilation compilation = compiled("everywhere", text);
        JsonObject codes = json(compilation, "iot.codes");
        assertThat(codes.get("title").getAsString()).isEqualTo(text);
        JsonObject first = codes.getAsJsonArray("oneOf").get(0).getAsJsonObject();
        assertThat(first.get("title").getAsString()).isEqualTo(HostileYaml.oneLine(text));
        assertThat(first.get("description").getAsString()).isEqualTo(text);
        JsonObject schema = json(compilation, "s");
        assertThat(schema.get("description").getAsString()).isEqualTo(text);
        assertThat(schema.getAsJsonArray(text).get(0).getAsString()).isEqualTo(text);
        assertThat(schema.getAsJsonObject("properties").toString()).contains("enum");
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysTextWhereItNamesAConstant(String hostile) throws Exception {
        String text = "x " + hostile + " x";
        GeneratedTypes types = new GeneratedTypes(compiled("names", text));
        assertNothingRan(types);
        Object ok = types.loadClass("p.IotCode").getMethod("of", int.class).invoke(null, 1);
        assertThat(GeneratedTypes.call(ok, "phrase")).isEqualTo(HostileYaml.oneLine(text));
        assertThat(GeneratedTypes.call(GeneratedTypes.call(ok, "kind"), "label"))
                .isEqualTo(text);
        Class<?> op = types.loadClass("p.Op");
        Object operation = op.getMethod("find", String.class).invoke(null, HostileYaml.oneLine(text));
        assertThat(GeneratedTypes.call(operation, "title")).isEqualTo(HostileYaml.oneLine(text));
    }

    private static void assertNothingRan(GeneratedTypes types) {
        assertThatCode(types::initialiseAll).doesNotThrowAnyException();
        assertThat(System.getProperty(FLAG)).isNull();
    }

    private Compilation compiled(String name, String text) throws Exception {
        Files.writeString(folder.resolve("codes.yaml"), HostileYaml.of(name, text));
        Compilation compilation = Compilations.compiler("-Acodebook.dir=" + folder, "-encoding", "US-ASCII")
                .compile(PACKAGE);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        return compilation;
    }

    private static JsonObject json(Compilation compilation, String name) throws Exception {
        JavaFileObject file = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/codebook/" + name + ".schema.json")
                .orElseThrow();
        try (Reader reader = file.openReader(true)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}
