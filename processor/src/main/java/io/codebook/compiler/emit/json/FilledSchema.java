package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A declared schema with its placeholders filled. Each becomes the values that are permitted there. If there are several, one
 * more condition lists which values go together, code by code.
 */
final class FilledSchema {
    private final SchemaTemplate template;
    private final List<Row> rows;
    private final HoleValues values;

    private FilledSchema(SchemaTemplate template, Book book) {
        this.template = template;
        CodeTable table = Objects.requireNonNull(book.table(template.codesOf()));
        rows = template.rows(table);
        values = new HoleValues(table);
    }

    static Json.Obj of(SchemaTemplate template, Book book) {
        return new FilledSchema(template, book).fill();
    }

    private Json.Obj fill() {
        JsonObject schema = new JsonObject().with("$schema", JsonSchemas.DIALECT);
        Json.Obj filled = (Json.Obj) fill(template.schema());
        filled.members().forEach(schema::with);
        if (template.holes().size() < 2) {
            return schema.build();
        }
        Definitions definitions = new Definitions(filled.members());
        List<Json.Obj> together = new ValuesOfOneCode(template, values).list(rows, definitions);
        List<Json> conditions =
                new ArrayList<>(filled.members().get("allOf") instanceof Json.Arr own ? own.items() : List.of());
        conditions.add(new JsonObject().with("anyOf", together).build());
        schema.with("allOf", conditions);
        definitions.writeTo(schema);
        return schema.build();
    }

    private Json fill(Json json) {
        if (json instanceof Json.Hole hole) {
            return new JsonObject().with("enum", values.of(hole, rows)).build();
        }
        if (json instanceof Json.Obj object) {
            JsonObject filled = new JsonObject();
            object.members().forEach((name, value) -> filled.with(name, fill(value)));
            return filled.build();
        }
        return json instanceof Json.Arr array
                ? new Json.Arr(array.items().stream().map(this::fill).toList())
                : json;
    }
}
