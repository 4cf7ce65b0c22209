package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
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
        return List.copyOf(values);
    }

    /** The value of a code, or null when the code has none. */
    private @Nullable Json of(Json.Hole hole, Row row) {
        if (hole.parts().size() == 1) {
            return of(hole.parts().get(0), row);
        }
        StringBuilder text = new StringBuilder();
        for (Json.Part part : hole.parts()) {
            Json value = part.fixed() ? new Json.Str(part.text()) : of(part, row);
            if (value == null) {
                return null;
            }
            text.append(value instanceof Json.Str string ? string.text() : ((Json.Literal) value).text());
        }
        return new Json.Str(text.toString());
    }

    private @Nullable Json of(Json.Part part, Row row) {
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
