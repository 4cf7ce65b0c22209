package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The functions of the fields of a table. */
final class CFields {
    private final CConstants constants;
    private final CNumber number;
    private final CNames names;
    private final CHeader header;

    CFields(CConstants constants, CNames names, CHeader header) {
        this.constants = constants;
        number = constants.number();
        this.names = names;
        this.header = header;
    }

    void add(Field field) {
        if (field.type() == Field.Type.VALUES) {
            addValues(field);
        } else if (field.many()) {
            addMany(field);
        } else if (field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN) {
            addPrimitive(field);
        } else {
            addText(field);
        }
        if (field.unique()) {
            addLookup(field);
        }
    }

    private String name(String before, Field field) {
        String prefix = constants.prefix().toLowerCase(Locale.ROOT);
        return names.give(prefix + "_" + before + CNames.part(field.id().value()));
    }

    private static String words(Field field, String without) {
        Text doc = field.doc();
        return "The " + field.id() + " of a number" + without + "." + (doc == null ? "" : " " + doc);
    }

    private void addText(Field field) {
        CFunction function = new CFunction(
                words(field, "; NULL without one"),
                "const char *" + name("", field) + "(" + number.declared("number") + ")",
                number);
        each(field, (code, value) -> function.on(constants.of(code), CText.returned(value.value())));
        header.with(function.otherwise("return NULL;"));
    }

    private void addPrimitive(Field field) {
        CFunction function = new CFunction(
                words(field, "; returns false and writes nothing without one"),
                "bool " + name("", field) + "(" + number.declared("number") + ", " + type(field) + "*value)",
                number,
                "value");
        each(
                field,
                (code, value) -> function.on(constants.of(code), "*value = " + primitive(value) + "; return true;"));
        header.with(function.otherwise("return false;"));
    }

    private static String primitive(Text value) {
        return value.value().equals(String.valueOf(Integer.MIN_VALUE)) ? "(-2147483647 - 1)" : value.value();
    }

    /** Whether a code has a value, for a field with many. */
    private void addMany(Field field) {
        CFunction function = new CFunction(
                "Whether a number has a value of " + field.id() + ".",
                "bool " + name("has_", field) + "(" + number.declared("number") + ", " + type(field) + "value)",
                number,
                "value");
        for (Row row : constants.table().rows().values()) {
            List<String> any = new ArrayList<>();
            row.values(field.id().value()).forEach(value -> any.add(is(field, value)));
            if (!any.isEmpty()) {
                function.on(constants.of(row.code()), "return " + CCondition.any(any) + ";");
            }
        }
        header.with(function.otherwise("return false;"));
    }

    /** The type of a value, before the name of a variable. */
    private static String type(Field field) {
        return switch (field.type()) {
            case INT -> "int32_t ";
            case BOOLEAN -> "bool ";
            case LABEL, TEXT, VALUES -> "const char *";
        };
    }

    /** The condition that {@code value} is a value of a field. */
    private static String is(Field field, Text value) {
        boolean isText = type(field).endsWith("*");
        return CCondition.is("value", isText, isText ? CText.literal(value.value()) : primitive(value));
    }

    private void addValues(Field field) {
        String type = name("", field);
        Map<String, String> values = new LinkedHashMap<>();
        String start =
                constants.prefix() + "_" + CNames.part(field.id().value()).toUpperCase(Locale.ROOT) + "_";
        StringBuilder declaration =
                new StringBuilder(CText.comment(words(field, "")) + "\nenum " + type + "_value {\n");
        for (Field.Value value : field.values()) {
            String constant = names.give(start + value.constant());
            values.put(value.name().value(), constant);
            declaration.append("    ").append(constant).append(",\n");
        }
        String none = names.give(start + "NONE");
        header.with(
                declaration.append("    /** No value. */\n    ").append(none).append("\n};\n"));
        CFunction function = new CFunction(
                field.many() ? "Whether a number has a value of " + field.id() + "." : words(field, ""),
                field.many()
                        ? "bool " + name("has_", field) + "(" + number.declared("number") + ", enum " + type
                                + "_value value)"
                        : "enum " + type + "_value " + type + "(" + number.declared("number") + ")",
                number,
                field.many() ? new String[] {"value"} : new String[0]);
        for (Row row : constants.table().rows().values()) {
            List<String> any = new ArrayList<>();
            for (Text value : row.values(field.id().value())) {
                String constant = Objects.requireNonNull(values.get(value.value()));
                any.add(field.many() ? CCondition.is("value", false, constant) : constant);
            }
            if (!any.isEmpty()) {
                function.on(constants.of(row.code()), "return " + CCondition.any(any) + ";");
            }
        }
        for (Field.Value value : field.values()) {
            for (Range range : value.ranges()) {
                String condition = number.isIn(range);
                String returned = "return " + values.get(value.name().value()) + ";";
                function.otherwise(condition.isEmpty() ? returned : "if (" + condition + ") " + returned);
            }
        }
        header.with(function.otherwise("return " + (field.many() ? "false" : none) + ";"));
    }

    private void addLookup(Field field) {
        CReverseLookup lookup =
                new CReverseLookup("a value of " + field.id(), name("by_", field), type(field), "value", number);
        each(field, (code, value) -> lookup.on(is(field, value), constants.of(code)));
        header.with(lookup);
    }

    private interface Each {
        void accept(Code code, Text value);
    }

    private void each(Field field, Each each) {
        for (Row row : constants.table().rows().values()) {
            Text value = row.value(field.id().value());
            if (value != null) {
                each.accept(row.code(), value);
            }
        }
    }
}
