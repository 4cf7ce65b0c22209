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
        String type = field.type() == Field.Type.INT ? "int32_t" : "bool";
        CFunction function = new CFunction(
                words(field, "; returns false and writes nothing without one"),
                "bool " + name("", field) + "(" + number.declared("number") + ", " + type + " *value)",
                number);
        each(
                field,
                (code, value) -> function.on(constants.of(code), "*value = " + primitive(value) + "; return true;"));
        header.with(function.otherwise("(void) value;").otherwise("return false;"));
    }

    private static String primitive(Text value) {
        return value.value().equals(String.valueOf(Integer.MIN_VALUE)) ? "(-2147483647 - 1)" : value.value();
    }

    /** Whether a code has a value, for a field with many. */
    private void addMany(Field field) {
        boolean isText = field.type() != Field.Type.INT && field.type() != Field.Type.BOOLEAN;
        String type = isText ? "const char *" : field.type() == Field.Type.INT ? "int32_t " : "bool ";
        CFunction function = new CFunction(
                "Whether a number has a value of " + field.id() + ".",
                "bool " + name("has_", field) + "(" + number.declared("number") + ", " + type + "value)",
                number);
        for (Row row : constants.table().rows().values()) {
            StringBuilder any = new StringBuilder();
            for (Text value : row.values(field.id().value())) {
                any.append(any.isEmpty() ? "" : " || ");
                any.append(
                        isText
                                ? "strcmp(value, " + CText.literal(value.value()) + ") == 0"
                                : "value == " + primitive(value));
            }
            if (!any.isEmpty()) {
                function.on(constants.of(row.code()), "return " + any + ";");
            }
        }
        header.with(function.otherwise("(void) value;").otherwise("return false;"));
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
                number);
        for (Row row : constants.table().rows().values()) {
            StringBuilder any = new StringBuilder();
            for (Text value : row.values(field.id().value())) {
                String constant = Objects.requireNonNull(values.get(value.value()));
                any.append(any.isEmpty() ? "" : " || ").append(field.many() ? "value == " + constant : constant);
            }
            if (!any.isEmpty()) {
                function.on(constants.of(row.code()), "return " + any + ";");
            }
        }
        for (Field.Value value : field.values()) {
            for (Range range : value.ranges()) {
                String condition = number.isIn(range);
                String returned = "return " + values.get(value.name().value()) + ";";
                function.otherwise(condition.isEmpty() ? returned : "if (" + condition + ") " + returned);
            }
        }
        if (field.many()) {
            header.with(function.otherwise("(void) value;").otherwise("return false;"));
        } else {
            header.with(function.otherwise("return " + none + ";"));
        }
    }

    private void addLookup(Field field) {
        StringBuilder text = new StringBuilder(CText.comment("Finds the number with a value of " + field.id()
                        + ". Returns false and writes nothing if there is none."))
                .append("\nstatic inline bool ")
                .append(name("by_", field))
                .append('(')
                .append(field.type() == Field.Type.INT ? "int32_t " : "const char *")
                .append("value, ")
                .append(number.declared("*number"))
                .append(") {\n");
        List<String> statements = new ArrayList<>();
        each(field, (code, value) -> {
            String is = field.type() == Field.Type.INT
                    ? "value == " + primitive(value)
                    : "strcmp(value, " + CText.literal(value.value()) + ") == 0";
            statements.add("    if (" + is + ") { *number = " + constants.of(code) + "; return true; }\n");
        });
        statements.forEach(text::append);
        if (statements.isEmpty()) {
            text.append("    (void) value;\n    (void) number;\n");
        }
        header.with(text.append("    return false;\n}\n"));
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
