package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.command.Outputs;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.testing.GeneratedTypes;
import io.codebook.testing.HostileYaml;
import io.codebook.testing.Repository;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents are read by other programs as they are meant. */
class OpenApiTest {
    private static final String OPENAPI_3_0 = "openapi-3.0";
    private static final Path NODE =
            Repository.ROOT.resolve("processor/src/test/node").toAbsolutePath();
    private static final Path GENERATOR = Path.of("target/openapi-generator-cli.jar");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"openapi", OPENAPI_3_0})
    void isReadBySwaggerParser(String output) throws IOException {
        for (OutputCase one : OutputCase.all().toList()) {
            Book book = JavaAnswers.book(one.yaml());
            SwaggerParseResult result = new OpenAPIV3Parser().readContents(text(output, book));
            assertThat(result.getMessages()).as(one.name()).isEmpty();
            for (CodeTable table : book.tables()) {
                Schema<?> schema = result.getOpenAPI()
                        .getComponents()
                        .getSchemas()
                        .get(table.type().value());
                if (table.json() == null) {
                    assertThat(values(schema)).as(one.name()).isEqualTo(numbers(table));
                }
                assertThat(schema.getExtensions().get("x-enum-varnames"))
                        .isEqualTo(table.rows().values().stream()
                                .map(row -> row.constant().value())
                                .toList());
            }
        }
    }

    private static List<String> values(Schema<?> schema) {
        List<String> values = new ArrayList<>();
        if (schema.getEnum() != null) {
            schema.getEnum().forEach(value -> values.add(String.valueOf(value)));
        } else {
            schema.getOneOf().forEach(one -> values.add(String.valueOf(one.getConst())));
        }
        return values;
    }

    private static List<String> numbers(CodeTable table) {
        return table.rows().values().stream().map(row -> row.code().text()).toList();
    }

    @Test
    void isReadByAnotherParser() throws Exception {
        assumeTrue(Programs.has("node"), "there is no node");
        assumeTrue(Files.isDirectory(NODE.resolve("node_modules/@seriousme")), "npm ci was not run in " + NODE);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        int number = 0;
        for (OutputCase one : OutputCase.all().toList()) {
            Book book = JavaAnswers.book(one.yaml());
            number++;
            for (String output : List.of("openapi", OPENAPI_3_0)) {
                Files.writeString(documents.resolve(number + "-" + output + ".json"), text(output, book));
            }
        }
        List<String> lines = Programs.run(
                folder,
                "node",
                "--test-reporter=spec",
                NODE.resolve("openapi.test.mjs").toString(),
                documents.toString());
        assertThat(lines).contains("\u2139 pass " + 2 * number, "\u2139 fail 0");
    }

    /** A client of the tables of this project, in Java. */
    @ParameterizedTest
    @ValueSource(strings = {"openapi", OPENAPI_3_0})
    void isMadeIntoAClient(String output) throws Exception {
        assumeTrue(Files.exists(GENERATOR), "there is no openapi-generator");
        Book book = JavaAnswers.book(Files.readString(Repository.ROOT.resolve("codes.yaml")));
        Path document = Files.writeString(folder.resolve("document.json"), text(output, book));
        Programs.run(
                folder,
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                GENERATOR.toAbsolutePath().toString(),
                "generate",
                "--generator-name=java",
                "--library=native",
                "--input-spec=" + document,
                "--output=" + folder.resolve("client"),
                "--additional-properties=openApiNullable=false,hideGenerationTimestamp=true,annotationLibrary=none,"
                        + "documentationProvider=none,useJakartaEe=true,modelPackage=client,invokerPackage=client",
                "--global-property=models,supportingFiles,modelDocs=false,modelTests=false");
        Compilation compilation =
                Compiler.javac().withOptions("-proc:none", "-nowarn").compile(sources());
        assertThat(compilation.errors()).isEmpty();
        GeneratedTypes client = new GeneratedTypes(compilation);
        for (CodeTable table : book.tables()) {
            for (Row row : table.rows().values()) {
                Object constant = client.loadClass("client." + table.type())
                        .getField(row.constant().value())
                        .get(null);
                assertThat(String.valueOf(GeneratedTypes.call(constant, "getValue")))
                        .isEqualTo(
                                table.kind() == NumberKind.HTTP || table.json() == null
                                        ? row.code().text()
                                        : String.valueOf(table.json()));
            }
        }
        assertThat(client.loadClass("client.HttpErrorResponse$CodeEnum").getField("CONFLICT"))
                .isNotNull();
    }

    private List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String annotation : List.of("Generated", "Nonnull", "Nullable")) {
            sources.add(JavaFileObjects.forSourceString(
                    "jakarta.annotation." + annotation,
                    "package jakarta.annotation; public @interface " + annotation
                            + " { String[] value() default {}; String comments() default \"\"; }"));
        }
        try (Stream<Path> files = Files.walk(folder.resolve("client/src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
        }
        return sources;
    }

    /** Descriptions are CommonMark: rendered, they are the text again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> <b>bold</b> &lt; &amp; &#42; &unknown;",
                "*a* **b** _c_ __d__ a_b `e` ~~f~~ [g](http://h) ![i](j) <http://k> \\* \\",
                "\" \\\" {{}} ${} \u200d \u00e9 \ud83d\ude00",
                "end\n# heading\n- list\n+ list\n1. list\n2) list\n> quote\n=== \n---\n    code\n~~~\n***"
            })
    void keepsText(String hostile) throws IOException {
        String text = "x " + hostile + " x";
        Book book = JavaAnswers.book(HostileYaml.of("everywhere", text));
        JsonObject document = JsonParser.parseString(text("openapi", book)).getAsJsonObject();
        JsonObject codes = schema(document, "IotCode");
        assertThat(codes.get("title").getAsString()).isEqualTo(text);
        JsonObject first = codes.getAsJsonArray("oneOf").get(0).getAsJsonObject();
        assertThat(first.get("title").getAsString()).isEqualTo(HostileYaml.oneLine(text));
        assertThat(rendered(first.get("description"))).isEqualTo(words(text));
        assertThat(rendered(schema(document, "S").get("description"))).isEqualTo(words(text));
        JsonObject older =
                schema(JsonParser.parseString(text(OPENAPI_3_0, book)).getAsJsonObject(), "IotCode");
        assertThat(older.getAsJsonArray("x-enum-descriptions").get(0).getAsString())
                .isEqualTo(HostileYaml.oneLine(text) + ": " + text);
    }

    private static JsonObject schema(JsonObject document, String name) {
        return document.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(name);
    }

    private static String rendered(JsonElement description) {
        String text = description.getAsString();
        return words(TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(text)));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String text(String name, Book book) {
        return Outputs.ALL.stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow()
                .writer()
                .write(book)
                .get(0)
                .text();
    }
}
