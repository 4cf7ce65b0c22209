package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.codebook.command.Outputs;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.json.JsonSchemas;
import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components accept what the JSON Schemas accept: random schemas, with a validator as the judge. */
class OpenApiSchemasTest {
    private static final SchemaRegistry DRAFT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final SchemaRegistry OPENAPI_3_0 = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
    private static final int RUNS = 250;

    private int accepted;
    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void acceptsTheSame(long seed) {
        Random random = new Random(seed);
        RandomSchema schemas = new RandomSchema(random);
        for (int run = 0; run < RUNS; run++) {
            JsonObject schema = schemas.root();
            Book book = book(schema);
            SchemaTemplate template = book.schemas().get(0);
            List<JsonElement> bodies = new ArrayList<>();
            for (int count = 0; count < 20; count++) {
                bodies.add(schemas.body(3));
            }
            String story = "seed " + seed + " run " + run + ": " + schema + "\n";
            compare(story, JsonSchemas.sent(template, book), "Error", book, bodies);
            compare(story, JsonSchemas.received(template, book), "AnyError", book, bodies);
        }
        assertThat(accepted).isGreaterThan(RUNS);
        assertThat(refused).isGreaterThan(RUNS);
    }

    private void compare(String story, Json schema, String name, Book book, List<JsonElement> bodies) {
        Schema json = schema(DRAFT, JsonText.of(schema));
        Schema component = schema(DRAFT, component("openapi", name, book));
        String text = component("openapi-3.0", name, book);
        Schema older = schema(OPENAPI_3_0, text);
        for (JsonElement body : bodies) {
            Boolean wanted = isValid(json, body);
            if (wanted == null) {
                continue; // not a schema
            }
            assertThat(isValid(component, body)).as(story + body).isEqualTo(wanted);
            Boolean is = isValid(older, body);
            if (wanted) {
                accepted++;
                assertThat(is).as(story + body + "\n" + text).isTrue();
            } else if (Boolean.FALSE.equals(is)) {
                refused++;
            }
        }
    }

    private static @Nullable Schema schema(SchemaRegistry registry, String text) {
        try {
            return registry.getSchema(text, InputFormat.JSON);
        } catch (RuntimeException notASchema) {
            return null;
        }
    }

    /** Null if the schema is none. */
    private static @Nullable Boolean isValid(@Nullable Schema schema, JsonElement body) {
        try {
            return schema == null
                    ? null
                    : schema.validate(body.toString(), InputFormat.JSON).isEmpty();
        } catch (RuntimeException | StackOverflowError badReference) {
            return null;
        }
    }

    /** A schema that refers to the component of the declared schema. */
    private static String component(String output, String name, Book book) {
        String text = Outputs.ALL.stream()
                .filter(one -> one.name().equals(output))
                .findFirst()
                .orElseThrow()
                .writer()
                .write(book)
                .get(0)
                .text();
        JsonObject document = JsonParser.parseString(text).getAsJsonObject();
        JsonObject schema = new JsonObject();
        schema.add("components", document.get("components"));
        schema.addProperty("$ref", "#/components/schemas/" + name);
        return schema.toString();
    }

    private static Book book(JsonObject schema) {
        String yaml = "codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n"
                + "    fields: {level: {values: {a: 1000-2999, b: 3000-4999}}}\n    codes:\n      2000: {name: Ok}\n"
                + "      4000: {name: Bad}\nschemas:\n  error:\n    codes-of: iot\n    schema: " + schema + "\n";
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(GateCase.source(yaml), problems);
        assertThat(problems.lines()).as(yaml).isEmpty();
        return Objects.requireNonNull(loaded).book();
    }
}
