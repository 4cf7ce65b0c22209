package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.json.JsonSchemas;
import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits of random schemas, with a validator as the judge of what they mean. */
class SchemaEditsTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int RUNS = Integer.getInteger("codebook.schema.runs", 250);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyEditOfMeaningIsAChangeOfTheRightDirection(long seed) {
        Random random = new Random(seed);
        RandomSchema schemas = new RandomSchema(random);
        int meant = 0;
        for (int run = 0; run < RUNS; run++) {
            JsonObject schema = schemas.root();
            LoadedCodes before = load(codes(random, schema));
            List<JsonElement> bodies = bodies(schemas);
            String was = schema.toString();
            List<Boolean> valid = validities(before, bodies);
            for (int edit = random.nextInt(2); edit >= 0; edit--) {
                schemas.edit(schema);
            }
            LoadedCodes after = load(codes(random, schema));
            List<Boolean> still = validities(after, bodies);
            List<ChangeKind> kinds = kinds(before, after);
            if (valid.isEmpty() != still.isEmpty()) {
                assertThat(kinds).as("before " + was + "\nafter  " + schema).isNotEmpty();
            }
            for (int i = 0; i < Math.min(valid.size(), still.size()); i++) {
                String story = "seed " + seed + " run " + run + ": " + bodies.get(i % bodies.size()) + "\nbefore " + was
                        + "\nafter  "
                        + schema + "\nfacts " + before.facts().text() + "\n"
                        + after.facts().text();
                if (valid.get(i) && !still.get(i)) {
                    meant++;
                    assertThat(kinds)
                            .as("refused now: " + story)
                            .containsAnyOf(ChangeKind.SCHEMA_TIGHTENED, ChangeKind.SCHEMA_CHANGED);
                } else if (!valid.get(i) && still.get(i)) {
                    meant++;
                    assertThat(kinds)
                            .as("valid now: " + story)
                            .containsAnyOf(ChangeKind.SCHEMA_LOOSENED, ChangeKind.SCHEMA_CHANGED);
                }
            }
        }
        assertThat(meant).as("bodies that changed their validity").isGreaterThan(RUNS);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void annotationsOrderAndRepetitionAreNoChange(long seed) {
        Random random = new Random(seed);
        RandomSchema schemas = new RandomSchema(random);
        for (int run = 0; run < RUNS; run++) {
            JsonObject schema = schemas.root();
            if (schema.toString().contains("#/anyOf/0")) {
                continue; // the order has a meaning
            }
            LoadedCodes before = load(codes("2000, 4000", schema));
            String was = schema.toString();
            schemas.editWithoutMeaning(schema);
            assertThat(kinds(before, load(codes("4000, 2000", schema))))
                    .as("seed " + seed + " run " + run + "\nbefore " + was + "\nafter  " + schema)
                    .isEmpty();
        }
    }

    private static List<JsonElement> bodies(RandomSchema schemas) {
        List<JsonElement> bodies = new ArrayList<>(List.of(new JsonObject(), JsonNull.INSTANCE));
        for (int count = 0; count < 40; count++) {
            bodies.add(schemas.body(3));
        }
        return bodies;
    }

    private static List<ChangeKind> kinds(LoadedCodes before, LoadedCodes after) {
        List<ChangeKind> kinds = new ArrayList<>();
        LockComparison.of(before.facts().lock(), after.facts().lock())
                .changes()
                .forEach(change -> kinds.add(change.kind()));
        return kinds;
    }

    /** Whether each body is valid where it is sent, and where it is received; empty when the validator refuses the schemas. */
    private static List<Boolean> validities(LoadedCodes codes, List<JsonElement> bodies) {
        SchemaTemplate schema = codes.book().schemas().get(0);
        List<Boolean> sent = validities(JsonText.of(JsonSchemas.sent(schema, codes.book())), bodies);
        List<Boolean> received = validities(JsonText.of(JsonSchemas.received(schema, codes.book())), bodies);
        assertThat(received).hasSameSizeAs(sent);
        List<Boolean> both = new ArrayList<>(sent);
        both.addAll(received);
        return both;
    }

    private static List<Boolean> validities(String text, List<JsonElement> bodies) {
        List<Boolean> validities = new ArrayList<>();
        Schema schema;
        try {
            schema = REGISTRY.getSchema(text, InputFormat.JSON);
        } catch (SchemaException notASchema) {
            return List.of();
        }
        for (JsonElement body : bodies) {
            validities.add(isValid(schema, body.toString()));
        }
        return validities;
    }

    /** A reference that leads to nothing, or back to itself, makes the validator throw. */
    private static boolean isValid(Schema schema, String body) {
        try {
            return schema.validate(body, InputFormat.JSON).isEmpty();
        } catch (RuntimeException | StackOverflowError badReference) {
            return false;
        }
    }

    private static LoadedCodes load(String yaml) {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(GateCase.source(yaml), problems);
        assertThat(problems.lines()).as(yaml).isEmpty();
        return Objects.requireNonNull(loaded);
    }

    private static String codes(Random random, JsonObject schema) {
        String[] selections = {
            "codes: [2000]", "codes: [2000, 4000]", "where: {level: [a]}", "where: {level: [a, b]}", ""
        };
        return withSelection(selections[random.nextInt(selections.length)], schema);
    }

    private static String codes(String selected, JsonObject schema) {
        return withSelection("codes: [" + selected + "]", schema);
    }

    private static String withSelection(String selection, JsonObject schema) {
        return "codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n"
                + "    fields: {level: {values: {a: 1000-2999, b: 3000-4999}}}\n    codes:\n      2000: {name: Ok}\n"
                + "      4000: {name: Bad}\nschemas:\n  error:\n    codes-of: iot\n    " + selection
                + "\n    schema: " + schema + "\n";
    }
}
