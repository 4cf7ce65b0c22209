package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A declared schema with its holes filled. Each hole becomes the values that are permitted there. Where there are several
 * holes, one more condition lists which values go together, code by code.
 */
final class FilledSchema {
    private static final Json FORBIDDEN = new Json.Literal("false");

    private final SchemaTemplate template;
    private final CodeTable table;
    private final List<Row> rows;

    private FilledSchema(SchemaTemplate template, Book book) {
        this.template = template;
        table = Objects.requireNonNull(book.table(template.codesOf()));
        rows = template.rows(table);
    }

    static Json.Obj of(SchemaTemplate template, Book book) {
        return new FilledSchema(template, book).fill();
    }

    private Json.Obj fill() {
        JsonObject schema = new JsonObject().with("$schema", JsonSchemas.DIALECT);
        template.schema().members().forEach((name, value) -> schema.with(name, fill(value)));
        if (template.holes().size() < 2) {
            return schema.build();
        }
        List<Json.Obj> together = rows.stream().map(this::together).toList();
        Json own = template.schema().members().get("allOf");
        List<Json> conditions = new ArrayList<>(own instanceof Json.Arr all ? all.items() : List.of());
        conditions.add(new JsonObject().with("anyOf", together).build());
        return schema.with("allOf", conditions).build();
    }

    private Json fill(Json json) {
        if (json instanceof Json.Hole hole) {
            return values(hole);
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

    private Json values(Json.Hole hole) {
        Set<Json> values = new LinkedHashSet<>();
        for (Row row : rows) {
            Json value = value(hole, row);
            if (value != null) {
                values.add(value);
            }
        }
        return new JsonObject().with("enum", List.copyOf(values)).build();
    }

    /** What the holes are for one code. */
    private Json.Obj together(Row row) {
        PropertyTree tree = new PropertyTree();
        for (Json.Hole hole : template.holes()) {
            Json value = value(hole, row);
            tree.put(
                    Objects.requireNonNull(hole.path()),
                    value == null
                            ? FORBIDDEN
                            : new JsonObject().with("const", value).build());
        }
        return new JsonObject()
                .with("title", row.code().text() + " " + row.name())
                .with("properties", tree.properties(template.schema()))
                .build();
    }

    /** The value of a hole for a code, or null when the code has none. */
    private @Nullable Json value(Json.Hole hole, Row row) {
        if (hole.parts().size() == 1) {
            return value(hole.parts().get(0), row);
        }
        List<String> texts = new ArrayList<>();
        for (Json.Part part : hole.parts()) {
            Json value = part.fixed() ? new Json.Str(part.text()) : value(part, row);
            if (value == null) {
                return null;
            }
            texts.add(value instanceof Json.Str string ? string.text() : ((Json.Literal) value).text());
        }
        return new Json.Str(String.join("", texts));
    }

    private @Nullable Json value(Json.Part part, Row row) {
        return switch (part.text()) {
            case "number" -> CodeSchema.number(row.code(), table.kind());
            case "name" -> new Json.Str(row.name().value());
            case "constant" -> new Json.Str(row.constant().value());
            default -> {
                Field field = table.field(part.text());
                Text value = row.fields().get(part.text());
                boolean literal =
                        field != null && (field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN);
                yield value == null ? null : literal ? new Json.Literal(value.value()) : new Json.Str(value.value());
            }
        };
    }
}
