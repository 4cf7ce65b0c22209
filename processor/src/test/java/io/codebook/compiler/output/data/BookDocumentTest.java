package io.codebook.compiler.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document is what its schema says, and has what a template needs. */
class BookDocumentTest {
    private static final Path CODES = Repository.BOOK.resolve("codes.yaml");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> cases = Files.list(Repository.ROOT.resolve("processor/src/test/resources/golden"))) {
            List<Path> sorted =
                    cases.map(folder -> folder.resolve("codes.yaml")).sorted().toList();
            return Stream.concat(Stream.of(CODES), sorted.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatItsSchemaSays(Path codes) throws IOException {
        String document = document(codes);
        Schema schema = schema();
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        JsonObject changed = JsonParser.parseString(document).getAsJsonObject();
        changed.getAsJsonArray("tables").get(0).getAsJsonObject().remove("codes");
        assertThat(schema.validate(changed.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void hasWhatCodesYamlSays() throws IOException {
        JsonObject document = JsonParser.parseString(document(CODES)).getAsJsonObject();
        JsonObject conflict = find(
                find(document.getAsJsonArray("tables"), "id", "iot").getAsJsonArray("codes"), "constant", "CONFLICT");
        assertThat(conflict).isEqualTo(JsonParser.parseString("""
                {
                  "number": 4009,
                  "constant": "CONFLICT",
                  "name": "Conflict",
                  "meaning": "Submitted message conflicts with existing device data",
                  "since": 1,
                  "aliases": [],
                  "synonyms": [],
                  "fields": {"category": "client-error", "error.type": "conflict"}
                }
                """));
        JsonObject create = find(
                find(document.getAsJsonArray("operations"), "id", "lwm2m").getAsJsonArray("operations"),
                "name",
                "Create");
        JsonObject badRequest = find(create.getAsJsonArray("answers"), "code", "4.00");
        assertThat(badRequest.getAsJsonArray("reasons")).isNotEmpty();
        JsonObject toHttp = find(document.getAsJsonArray("mappings"), "from", "coap");
        assertThat(find(toHttp.getAsJsonArray("rows"), "code", "4.04").get("to"))
                .isEqualTo(JsonParser.parseString("[404]"));
    }

    /** The template of docs/outputs.md. */
    @Test
    void servesATemplate() throws IOException, TemplateException {
        String docs = Files.readString(Repository.ROOT.resolve("docs/outputs.md"));
        String template = fenced(docs, "```freemarker\n");
        Object model = new Gson().fromJson(document(CODES), Map.class);
        StringWriter go = new StringWriter();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        new Template("codes.go", template, configuration).process(model, go);
        assertThat(go.toString()).startsWith(fenced(docs, "```go\n"));
    }

    private static String fenced(String docs, String start) {
        int from = docs.indexOf(start) + start.length();
        return docs.substring(from, docs.indexOf("```", from));
    }

    private static JsonObject find(JsonArray all, String member, String value) {
        for (JsonElement one : all) {
            if (one.getAsJsonObject().get(member).getAsString().equals(value)) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError(value + " is not in " + all);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Repository.ROOT.resolve("docs/model.schema.json")));
    }

    private static String document(Path codes) throws IOException {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(new Source("codes.yaml", Files.readAllBytes(codes)), problems);
        assertThat(problems.lines()).isEmpty();
        return BookDocument.of(Objects.requireNonNull(loaded).book());
    }
}
