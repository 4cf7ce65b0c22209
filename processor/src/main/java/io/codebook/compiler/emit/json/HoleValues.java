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
            if (hole.parts().size() == 1) {
                Json.Part column = hole.parts().get(0);
                for (String text : texts(column, row)) {
                    values.add(json(column, text));
                }
            } else {
                addPattern(hole, row, values);
            }
        }
        return new ArrayList<>(values);
    }

    /** How many values a code has, or 1 if it has none. */
    int count(Json.Hole hole, Row row) {
        return Math.max(1, texts(hole.parts().get(0), row).size());
    }

    /** The length of the text of all its values, or of their parts if the code has no value for one of them. */
    int length(Json.Hole hole, Row row) {
        int length = 0;
        for (Json.Part part : hole.parts()) {
            length++;
            for (String text : texts(part, row)) {
                length += text.length();
            }
        }
        return length;
    }

    /** Adds the value of a pattern, unless the code has no value for one of its parts; no part has several values. */
    private void addPattern(Json.Hole hole, Row row, Set<Json> values) {
        StringBuilder value = new StringBuilder();
        for (Json.Part part : hole.parts()) {
            List<String> texts = texts(part, row);
            if (texts.isEmpty()) {
                return;
            }
            value.append(texts.get(0));
        }
        values.add(new Json.Str(value.toString()));
    }

    /** The value of a column, with or without quotes. */
    Json json(Json.Part column, String value) {
        return isLiteral(column) ? new Json.Literal(value) : new Json.Str(value);
    }

    private static List<String> texts(Json.Part part, Row row) {
        if (part.fixed()) {
            return List.of(part.text());
        }
        return switch (part.text()) {
            case "number" -> List.of(row.code().text());
            case "name" -> List.of(row.name().value());
            case "constant" -> List.of(row.constant().value());
            default -> {
                List<String> texts = new ArrayList<>();
                for (Text value : row.values(part.text())) {
                    texts.add(value.value());
                }
                yield texts;
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
