package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that the codes of a table have for the placeholders of a schema. */
final class HoleValues {
    private final CodeTable table;

    HoleValues(CodeTable table) {
        this.table = table;
    }

    /** The values of some codes, each once; empty when none of them has one. */
    List<Json> of(Json.Hole hole, List<Row> rows) {
        Set<Json> values = new LinkedHashSet<>();
        for (Row row : rows) {
            Json value = of(hole, row);
            if (value != null) {
                values.add(value);
            }
        }
        return new ArrayList<>(values);
    }

    /** The length of the text of a value, or of its parts if the code has no value for one of them. */
    int length(Json.Hole hole, Row row) {
        int length = 0;
        for (Json.Part part : hole.parts()) {
            String text = text(part, row);
            length += 1 + (text == null ? 0 : text.length());
        }
        return length;
    }

    /** The value of a code, or null when the code has none. */
    private @Nullable Json of(Json.Hole hole, Row row) {
        StringBuilder value = new StringBuilder();
        for (Json.Part part : hole.parts()) {
            String text = text(part, row);
            if (text == null) {
                return null;
            }
            value.append(text);
        }
        return hole.parts().size() == 1 ? json(hole.parts().get(0), value.toString()) : new Json.Str(value.toString());
    }

    /** The value of a column, with or without quotes. */
    Json json(Json.Part column, String value) {
        return isLiteral(column) ? new Json.Literal(value) : new Json.Str(value);
    }

    private @Nullable String text(Json.Part part, Row row) {
        if (part.fixed()) {
            return part.text();
        }
        return switch (part.text()) {
            case "number" -> row.code().text();
            case "name" -> row.name().value();
            case "constant" -> row.constant().value();
            default -> {
                Text value = row.fields().get(part.text());
                yield value == null ? null : value.value();
            }
        };
    }

    private boolean isLiteral(Json.Part column) {
        if (column.text().equals("number")) {
            return CodeSchema.isLiteral(table.kind());
        }
        Field field = table.field(column.text());
        return field != null && (field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN);
    }
}
