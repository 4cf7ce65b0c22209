package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of the codes of a table: one of those that it has, and one of these and those that newer versions may add. */
final class CodeSchemas {
    /** What generators call the values of an enum. */
    static final String CONSTANTS = "x-enum-varnames";

    private static final Simplification NONE = new Simplification(List.of(), List.of());

    private final Dialect dialect;
    private final CodeTable table;
    private final Json.Obj schema;
    private final List<Json.Obj> codes = new ArrayList<>();

    /** @param schema the JSON Schema of the codes that the table has */
    CodeSchemas(Dialect dialect, CodeTable table, Json.Obj schema) {
        this.dialect = dialect;
        this.table = table;
        this.schema = schema;
        collect(schema);
    }

    /** A long list is in groups, which tools do not recognise as one enum. */
    private void collect(Json.Obj alternatives) {
        for (Json.Obj each : list(alternatives, "oneOf")) {
            if (each.members().containsKey("const")) {
                codes.add(each);
            } else if (each.members().get("$ref") instanceof Json.Str reference) {
                collect(object(schema.members().get("$defs"), reference.text().substring("#/$defs/".length())));
            }
        }
    }

    private static List<Json.Obj> list(Json.Obj object, String name) {
        List<Json.Obj> items = new ArrayList<>();
        if (object.members().get(name) instanceof Json.Arr array) {
            array.items().forEach(item -> items.add((Json.Obj) item));
        }
        return items;
    }

    private static Json.Obj object(@Nullable Json parent, String name) {
        if (parent instanceof Json.Obj object && object.members().get(name) instanceof Json.Obj member) {
            return member;
        }
        throw new IllegalStateException("no " + name);
    }

    /** The codes that the table has. */
    Json.Obj sent() {
        JsonObject sent = head(schema);
        boolean isText = values().get(0) instanceof Json.Str;
        boolean isInteger = !isText && values().stream().allMatch(Numbers::isInteger);
        sent.with("type", isText ? "string" : isInteger ? "integer" : "boolean");
        if (isInteger) {
            sent.with("format", values().stream().allMatch(Numbers::isShort) ? "int32" : "int64");
        }
        List<Json> constants = new ArrayList<>();
        table.rows()
                .values()
                .forEach(row -> constants.add(new Json.Str(row.constant().value())));
        sent.with(CONSTANTS, constants);
        if (dialect == Dialect.OPENAPI_3_1) {
            List<Json> alternatives = new ArrayList<>();
            codes.forEach(code -> alternatives.add(new Rewriting(NONE, reference -> reference).of(code)));
            return sent.with("oneOf", alternatives).build();
        }
        List<Json> descriptions = new ArrayList<>();
        table.rows().values().forEach(row -> descriptions.add(new Json.Str(description(row))));
        return sent.with("enum", values())
                .with("x-enum-descriptions", descriptions)
                .build();
    }

    private static String description(Row row) {
        Text meaning = row.meaning();
        Text discouraged = row.discouraged();
        return row.name()
                + (meaning == null ? "" : ": " + meaning)
                + (discouraged == null ? "" : " (deprecated: " + discouraged + ")");
    }

    /**
     * These codes and others.
     *
     * @param known the name of the schema of these codes
     * @param received the JSON Schema, whose last alternative is for other codes, unless no code may be added
     */
    Json.Obj received(String known, Json.Obj received) {
        List<Json> alternatives = new ArrayList<>();
        alternatives.add(
                new JsonObject().with("$ref", ComponentNames.reference(known)).build());
        List<Json.Obj> all = list(received, "oneOf");
        Json.Obj last = all.get(all.size() - 1);
        if (!last.members().containsKey("const") && !last.members().containsKey("$ref")) {
            JsonObject unknown = new JsonObject();
            last.members().forEach((keyword, value) -> {
                if (!keyword.equals("not")) { // it excludes the codes that the other alternative has
                    unknown.with(keyword, value);
                }
            });
            alternatives.add(
                    dialect == Dialect.OPENAPI_3_0
                            ? new Schema30(last, NONE, reference -> null).of(unknown.build())
                            : unknown.build());
        }
        return head(received).with("anyOf", Simplification.anyOf(alternatives)).build();
    }

    private static JsonObject head(Json.Obj schema) {
        JsonObject head = new JsonObject().with("title", text(schema, "title"));
        String description = text(schema, "description");
        return description.isEmpty() ? head : head.with("description", CommonMark.escape(description));
    }

    private List<Json> values() {
        List<Json> values = new ArrayList<>();
        for (Json.Obj code : codes) {
            Map<String, Json> members = code.members();
            values.add(members.getOrDefault("const", JsonObject.FORBIDDEN));
        }
        return values;
    }

    private static String text(Json.Obj object, String name) {
        return object.members().get(name) instanceof Json.Str text ? text.text() : "";
    }
}
