package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** The columns of fields. */
final class FieldColumn {
    private FieldColumn() {}

    /** The type of one value; {@code values} is the enum that a field with values has. */
    static String type(Field field, String values) {
        return switch (field.type()) {
            case LABEL, TEXT -> "str";
            case INT -> "int";
            case BOOLEAN -> "bool";
            case VALUES -> values;
        };
    }

    /**
     * A column of a field.
     *
     * @param valuesOf the values of a row in the field with an id
     */
    static <R> Column<R> of(Field field, String name, String type, BiFunction<R, String, List<Text>> valuesOf) {
        boolean isOptional = field.optional() && !field.many();
        List<String> doc = PythonModule.paragraphs(field.doc());
        String summary = field.many()
                ? "The values of " + field.id() + "."
                : "The " + field.id() + " of the code" + (isOptional ? ", or None." : ".");
        return new Column<>(
                name,
                field.many() ? "tuple[" + type + ", ...]" : isOptional ? type + " | None" : type,
                field.many() ? "()" : isOptional ? Column.NONE : "",
                doc.isEmpty() ? summary : doc.get(0),
                row -> {
                    List<Text> values = valuesOf.apply(row, field.id().value());
                    if (values.isEmpty()) {
                        return null;
                    }
                    List<Layout> literals = new ArrayList<>();
                    values.forEach(value -> literals.add(value(field, type, field.many() ? "" : name + "=", value)));
                    return field.many() ? new Layout.Items(name + "=(", literals, ")") : literals.get(0);
                });
    }

    private static Layout value(Field field, String type, String head, Text value) {
        return switch (field.type()) {
            case LABEL, TEXT -> new Layout.Literal(head, value.value());
            case INT -> new Layout.Atom(head + value);
            case BOOLEAN -> new Layout.Atom(head + (value.value().equals("true") ? "True" : "False"));
            case VALUES ->
                new Layout.Atom(head + type + "."
                        + Objects.requireNonNull(field.declared(value)).constant());
        };
    }
}
