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

    /** A client of many tables, in Java. */
    @ParameterizedTest
    @ValueSource(strings = {"openapi", OPENAPI_3_0})
    void isMadeIntoAClient(String output) throws Exception {
        assumeTrue(Files.exists(GENERATOR), "there is no openapi-generator");
        Book book = JavaAnswers.book(Files.readString(Repository.BOOK.resolve("codes.yaml")));
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

    @Test
    void saysInOtherWordsWhatOpenApi30HasNot() {
        Book book = JavaAnswers.book("""
                codebook: 1
                tables: {iot: {type: IotCode, number: int, codes: {1: {name: One}, 2: {name: Two, deprecated: Use One}}}}
                schemas:
                  my-body:
                    codes-of: iot
                    schema:
                      $id: https://example.com/my-body
                      properties:
                        code: {$code: number}
                        count: {$ref: "#/$defs/count"}
                        kind: {type: [string, "null"], const: a}
                        size: {type: [integer, string], exclusiveMinimum: 3, minimum: 4, examples: [7, 8]}
                        none: false
                        same: {$ref: "#/properties/size", description: The same.}
                        list: {type: array, prefixItems: [{type: string}], items: {type: integer}}
                        not: {not: {propertyNames: {maxLength: 3}}}
                        priority: {enum: [1]}
                      patternProperties: {"^x-": {type: string}}
                      additionalProperties: false
                      dependentRequired: {count: [kind]}
                      if: {required: [size]}
                      then: {required: [kind]}
                      else: {required: [count]}
                      $defs: {count: {type: integer, exclusiveMinimum: 0}}
                """);
        JsonObject document = JsonParser.parseString(text(OPENAPI_3_0, book)).getAsJsonObject();
        assertThat(schema(document, "MyBody")).isEqualTo(JsonParser.parseString("""
                {
                  "properties": {
                    "code": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["ONE", "TWO"]},
                    "count": {"$ref": "#/components/schemas/MyBodyCount"},
                    "kind": {"type": "string", "nullable": true, "enum": ["a"]},
                    "size": {
                      "minimum": 4,
                      "example": 7,
                      "allOf": [
                        {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                        {"minimum": 3, "exclusiveMinimum": true}
                      ]
                    },
                    "none": {"not": {}},
                    "same": {
                      "description": "The same.",
                      "allOf": [{"$ref": "#/components/schemas/MyBodyPropertiesSize"}]
                    },
                    "list": {"type": "array", "items": {}},
                    "not": {},
                    "priority": {"type": "integer", "enum": [1]}
                  },
                  "allOf": [
                    {"anyOf": [{"not": {"type": "object", "required": ["count"]}}, {"required": ["kind"]}]},
                    {"anyOf": [{"not": {"required": ["size"]}}, {"required": ["kind"]}]},
                    {"anyOf": [{"required": ["size"]}, {"required": ["count"]}]}
                  ]
                }"""));
        assertThat(schema(document, "MyBodyCount"))
                .hasToString("{\"type\":\"integer\",\"minimum\":0,\"exclusiveMinimum\":true}");
        assertThat(schema(document, "MyBodyPropertiesSize"))
                .isEqualTo(
                        schema(document, "MyBody").getAsJsonObject("properties").get("size"));
        assertThat(schema(document, "IotCode").getAsJsonArray("x-enum-descriptions"))
                .hasToString("[\"One\",\"Two (deprecated: Use One)\"]");
    }

    /** The statuses of answers, of what they are mapped to, of the fallback and of open classes. */
    @Test
    void hasAResponseForEachStatus() {
        Book book = JavaAnswers.book("""
                codebook: 1
                tables:
                  http:
                    type: HttpStatus
                    number: http
                    codes: {200: {name: OK}, 201: {name: Created}, 204: {name: No Content}, 404: {name: Not Found}, 500: {name: Error}}
                  coap:
                    type: CoapCode
                    number: coap
                    codes: {2.04: {name: Changed}, 4.04: {name: Not Found}, 5.00: {name: Internal Server Error}}
                  rest: {type: RestOperation, codes-from: http, open: 4xx, operations: {GET: {200: ["It is *there*", Found]}, PUT: {201: []}}}
                  device: {type: DeviceOperation, codes-from: coap, fallback: 5.00, operations: {Write: {2.04: Written}}}
                mappings:
                  - {from: coap, to: http, codes: {2.04: [204, 200], 4.04: 404, 5.00: 500}}
                """);
        JsonObject responses = JsonParser.parseString(text("openapi", book))
                .getAsJsonObject()
                .getAsJsonObject("components")
                .getAsJsonObject("responses");
        StringBuilder all = new StringBuilder();
        responses
                .keySet()
                .forEach(name -> all.append(name)
                        .append(": ")
                        .append(responses
                                .getAsJsonObject(name)
                                .get("description")
                                .getAsString())
                        .append('\n'));
        assertThat(all).hasToString("""
                RestOperation200: OK

                - GET: It is \\*there\\*; Found
                RestOperation201: Created

                - PUT
                RestOperation404: Not Found

                - GET
                - PUT
                DeviceOperation200: OK

                - Write, 2.04 Changed: Written
                DeviceOperation204: No Content

                - Write, 2.04 Changed: Written
                DeviceOperation500: Error

                - Write, 5.00 Internal Server Error: if no other answer fits
                """);
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
