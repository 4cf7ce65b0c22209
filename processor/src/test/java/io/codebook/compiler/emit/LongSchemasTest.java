package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas of a table of 20,000 codes. */
class LongSchemasTest {
    private static final int ROWS = 20_000;
    /** The longest list of alternatives that is not split. */
    private static final int GROUP = 100;

    private static final Map<String, String> SCHEMAS = new TreeMap<>();

    @BeforeAll
    static void generate() {
        var result =
                GoldenCase.run("codebook: 1\ntables:\n  big:\n    type: BigCode\n    number: int\n    parts: 4000\n"
                        + "    fields: {label: {type: label}}\n    codes:\n"
                        + IntStream.range(0, ROWS)
                                .mapToObj(row ->
                                        "      %d: {name: Row %d, label: label-%d}\n".formatted(row * 2, row, row))
                                .collect(Collectors.joining())
                        + """
                schemas:
                  error:
                    codes-of: big
                    schema:
                      $defs: {codes1: {type: string}, values2: {type: string}}
                      type: object
                      required: [code]
                      properties:
                        code: {$code: number}
                        error: {type: object, properties: {label: {$code: label}, text: {$ref: "#/$defs/codes1"}}}
                  any:
                    codes-of: big
                    schema: {properties: {code: {$code: number}, label: {$code: label}}}
                """);
        assertThat(result.problems()).isEmpty();
        result.files().forEach(file -> SCHEMAS.put(file.name(), file.text()));
    }

    @ParameterizedTest
    @CsvSource({"big.codes,oneOf", "error,anyOf", "any,anyOf"})
    void haveOneAlternativeForEachCodeInGroups(String id, String keyword) {
        int[] titles = new int[1];
        forEachObject(JsonParser.parseString(text(id)), schema -> {
            if (schema.get(keyword) instanceof JsonArray list) {
                JsonObject first = list.get(0).getAsJsonObject();
                assertThat(list.size()).isEqualTo(first.has("$ref") ? ROWS / GROUP : GROUP);
                titles[0] += first.has("title") ? list.size() : 0;
            }
        });
        assertThat(titles[0]).isEqualTo(ROWS);
    }

    @Test
    void titleTheGroups() {
        JsonObject definitions =
                JsonParser.parseString(text("big.codes")).getAsJsonObject().getAsJsonObject("$defs");
        assertThat(definitions.getAsJsonObject("codes2").get("title").getAsString())
                .isEqualTo("200 to 398");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "198,true", "200,true", "39998,true", "1,false", "40000,false", "-2,false"})
    void areClosed(String code, boolean valid) {
        assertThat(accepts("big.codes", code)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": 0, \"error\": {\"label\": \"label-0\"}}                         | true",
                "{\"code\": 39998, \"error\": {\"label\": \"label-19999\", \"text\": \"t\"}} | true",
                "{\"code\": 39998}                                                          | true",
                "{\"code\": 0, \"error\": {\"label\": \"label-1\"}}                         | false",
                "{\"code\": 0, \"error\": {\"label\": \"label-19999\"}}                     | false",
                "{\"code\": 1, \"error\": {\"label\": \"label-0\"}}                         | false",
                "{\"code\": 0, \"error\": {\"text\": 1}}                                    | false",
                "7                                                                          | false",
            })
    void knowWhatBelongsTogether(String body, boolean valid) {
        assertThat(accepts("error", body)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": 39998, \"error\": {\"label\": \"label-19999\"}} | true",
                "{\"code\": 0, \"error\": {\"label\": \"label-1\"}}         | false",
                "{\"code\": 0, \"error\": {\"label\": \"new\"}}             | false",
                "{\"code\": 1, \"error\": {\"label\": \"new\"}}             | true",
                "{\"code\": 1, \"error\": {\"label\": \"label-0\"}}         | true",
                "{\"code\": 1, \"error\": {\"label\": \"not a label\"}}     | false",
                "{\"code\": 2147483648}                                   | false",
            })
    void areOpenToNewCodesWhereTheyAreReceived(String body, boolean valid) {
        assertThat(accepts("error.received", body)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}", "{\"label\": \"label-19999\"}"})
    void askNoMoreOfOtherBodies(String body) {
        assertThat(accepts("any", body)).isTrue();
    }

    private static boolean accepts(String id, String body) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(id), InputFormat.JSON);
        return schema.validate(body, InputFormat.JSON).isEmpty();
    }

    private static String text(String id) {
        return SCHEMAS.get("META-INF/codebook/" + id + ".schema.json");
    }

    private static void forEachObject(JsonElement json, Consumer<JsonObject> action) {
        if (json instanceof JsonObject object) {
            action.accept(object);
            object.asMap().values().forEach(member -> forEachObject(member, action));
        } else if (json instanceof JsonArray array) {
            array.forEach(item -> forEachObject(item, action));
        }
    }
}
