package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.TextForm;
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
                for (String text : row.texts(column)) {
                    values.add(json(column, text));
                }
                continue;
            }
            String text = TextForm.text(hole.parts(), row); // no part has several values
            if (text != null) {
                values.add(new Json.Str(text));
            }
        }
        return new ArrayList<>(values);
    }

    /** How many values a code has, or 1 if it has none. */
    int count(Json.Hole hole, Row row) {
        return Math.max(1, row.texts(hole.parts().get(0)).size());
    }

    /** The length of the text of all its values, or of their parts if the code has no value for one of them. */
    int length(Json.Hole hole, Row row) {
        int length = 0;
        for (Json.Part part : hole.parts()) {
            length++;
            for (String text : row.texts(part)) {
                length += text.length();
            }
        }
        return length;
    }

    /** The value of a column, with or without quotes. */
    Json json(Json.Part column, String value) {
        return isLiteral(column) ? new Json.Literal(value) : new Json.Str(value);
    }

    private boolean isLiteral(Json.Part column) {
        if (column.text().equals("number")) {
            return CodeSchema.isLiteral(table.kind());
        }
        Field field = table.field(column.text());
        return field != null && (field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN);
    }
}
