package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The condition that all placeholders of a schema have values of the same code. */
final class ValuesOfOneCode extends CodeAlternatives {
    private final SchemaTemplate template;
    private final HoleValues values;

    ValuesOfOneCode(SchemaTemplate template, HoleValues values) {
        this.template = template;
        this.values = values;
    }

    @Override
    Json.Obj of(Row row) {
        return properties(
                new JsonObject().with("title", row.code().text() + " " + row.name()),
                hole -> permitted(values.of(hole, List.of(row))));
    }

    /** What is valid for a code that is not in the table. */
    Json.Obj of(UnknownCodes unknown) {
        return properties(new JsonObject().with("title", UnknownCodes.TITLE), unknown::of);
    }

    @Override
    Json.Obj values(List<Row> rows) {
        return properties(
                PropertyTree.typed(new JsonObject(), template.schema()), hole -> permitted(values.of(hole, rows)));
    }

    @Override
    Json.Obj group(JsonObject group, Json.Obj values, List<Json.Obj> alternatives) {
        return PropertyTree.typed(group, template.schema())
                .with("if", values)
                .with("then", new JsonObject().with("anyOf", alternatives).build())
                .with("else", JsonObject.FORBIDDEN)
                .build();
    }

    private Json.Obj properties(JsonObject schema, Function<Json.Hole, Json> permitted) {
        PropertyTree tree = new PropertyTree();
        for (Json.Hole hole : template.holes()) {
            tree.put(Objects.requireNonNull(hole.path()), hole.ofItems(), permitted.apply(hole));
        }
        return schema.with("properties", tree.properties(template.schema())).build();
    }

    private static Json permitted(List<Json> values) {
        return switch (values.size()) {
            case 0 -> JsonObject.FORBIDDEN;
            case 1 -> new JsonObject().with("const", values.get(0)).build();
            default -> new JsonObject().with("enum", values).build();
        };
    }
}
