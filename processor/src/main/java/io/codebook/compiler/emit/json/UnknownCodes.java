package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the placeholders of a schema if the code is not in the table, because the peer is newer: any value of the
 * column's type. What identifies a code, which is its number if the schema has it, is not that of a known code.
 */
final class UnknownCodes {
    /** The title of the alternative for codes that the table does not have. */
    static final String TITLE = "Unknown code";

    /** Null for the schema of all codes of the table. */
    private final @Nullable SchemaTemplate template;

    private final CodeTable table;
    private final HoleValues values;
    private final List<Json.Hole> holes;
    private final boolean hasNumber;

    UnknownCodes(SchemaTemplate template, CodeTable table, HoleValues values) {
        this.template = template;
        this.table = table;
        this.values = values;
        holes = template.holes();
        boolean number = false;
        for (Json.Hole hole : holes) {
            number |= isNumber(hole);
        }
        hasNumber = number;
    }

    /** For the schema of the codes of a table. */
    UnknownCodes(CodeTable table) {
        template = null;
        this.table = table;
        values = new HoleValues(table);
        holes = List.of();
        hasNumber = false;
    }

    /** Whether a schema accepts codes that are not in the table: it does unless it lists its codes. */
    static boolean areAcceptedBy(SchemaTemplate template) {
        return template.codes().isEmpty();
    }

    /** Whether some placeholder identifies the code, so that known and unknown ones can be told apart. */
    boolean areToldApart() {
        for (Json.Hole hole : holes) {
            if (identifies(hole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value of a placeholder says which code it is. */
    boolean identifies(Json.Hole hole) {
        if (template == null) {
            return true;
        }
        if (!hasNumber
                && table.textForm() != null
                && hole.parts().equals(table.textForm().parts())) {
            return true;
        }
        if (hasNumber || hole.parts().size() > 1) {
            return isNumber(hole);
        }
        Field field = table.field(column(hole));
        return column(hole).equals("constant") || (field != null && field.unique());
    }

    /** What stands for a placeholder. */
    Json of(Json.Hole hole) {
        if (isNumber(hole)) {
            return new UnknownNumbers(table, template).schema();
        }
        JsonObject schema = hole.parts().size() == 1 ? ofColumn(hole) : text(hole);
        List<Json> known =
                identifies(hole) ? values.of(hole, List.copyOf(table.rows().values())) : List.of();
        return known.isEmpty()
                ? schema.build()
                : schema.with("not", new JsonObject().with("enum", known).build())
                        .build();
    }

    private JsonObject ofColumn(Json.Hole hole) {
        Field field = table.field(column(hole));
        if (field == null) {
            return text(hole);
        }
        List<Json> selected = new ArrayList<>();
        for (String value : field.many() || template == null ? List.<String>of() : template.selected(field)) {
            selected.add(values.json(hole.parts().get(0), value)); // a code may have others besides, if it has several
        }
        if (!selected.isEmpty()) {
            return new JsonObject().with("enum", selected);
        }
        return switch (field.type()) {
            case INT -> UnknownNumbers.integers(NumberKind.INT);
            case BOOLEAN -> new JsonObject().with("type", "boolean");
            default -> text(hole);
        };
    }

    private JsonObject text(Json.Hole hole) {
        return new JsonObject().with("type", "string").with("pattern", TextPattern.of(hole.parts(), table));
    }

    private static boolean isNumber(Json.Hole hole) {
        return hole.parts().size() == 1 && column(hole).equals("number");
    }

    private static String column(Json.Hole hole) {
        return hole.parts().get(0).text();
    }
}
