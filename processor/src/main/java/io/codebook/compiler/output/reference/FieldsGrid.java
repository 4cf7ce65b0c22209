package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The fields of a table: their types, values and meaning. */
final class FieldsGrid {
    private FieldsGrid() {}

    /** Whether there is more to say of fields than their ids, which are columns. */
    static boolean isNeeded(List<Field> fields) {
        return fields.stream()
                .anyMatch(field -> field.doc() != null || !field.values().isEmpty());
    }

    static Block of(List<Field> fields) {
        List<GridRow> rows = new ArrayList<>();
        for (Field field : fields) {
            rows.add(GridRow.of(List.of(
                    List.of(Line.of(new Span.Identifier(field.id().value()))),
                    List.of(Line.of(type(field))),
                    values(field),
                    Line.paragraphs(field.doc()))));
        }
        return new Block.Grid(
                GridKind.LIST,
                "Fields",
                List.of(
                        Column.of("Field", Column.Role.NAME),
                        Column.of("Type", Column.Role.TEXT),
                        Column.of("Values", Column.Role.TEXT),
                        Column.of("Meaning", Column.Role.TEXT)),
                RowGroup.single(rows));
    }

    private static String type(Field field) {
        StringJoiner type = new StringJoiner(", ");
        type.add(field.type().name().toLowerCase(Locale.ROOT));
        if (field.many()) {
            type.add("many");
        }
        if (field.unique()) {
            type.add("unique");
        }
        if (field.optional()) {
            type.add("optional");
        }
        return type.toString();
    }

    private static List<Line> values(Field field) {
        List<Line> values = new ArrayList<>();
        for (Field.Value value : field.values()) {
            StringJoiner ranges = new StringJoiner(", ");
            value.ranges().forEach(range -> ranges.add(range.toString()));
            Span name = new Span.Identifier(value.name().value());
            values.add(ranges.length() == 0 ? Line.of(name) : Line.of(name, new Span.Faint(" " + ranges)));
        }
        return values;
    }
}
