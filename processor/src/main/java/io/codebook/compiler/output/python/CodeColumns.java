package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the codes of a table have, and how it is called. */
final class CodeColumns {
    private final CodeTable table;
    private final PythonTypes types;
    private final String type;
    private final PythonNames names;
    private final List<Column<Row>> columns = new ArrayList<>();
    private final Map<Field, String> fields = new LinkedHashMap<>();
    private final String textForm;

    CodeColumns(CodeTable table, PythonTypes types) {
        this.table = table;
        this.types = types;
        type = types.of(table.type());
        names = PythonNames.ofMembers(table.kind() == NumberKind.TEXT ? PythonNames.IN_TEXTS : PythonNames.IN_INTS);
        names.take("find", "of", "decode", "find_by_name", table.kind() == NumberKind.TEXT ? "text" : "number");
        if (table.kind().hasClasses()) {
            names.take("response_class", "or_generic");
        }
        if (table.kind() == NumberKind.COAP) {
            names.take("text", "class_digit", "detail", "find_by_text", "decode_text");
        }
        String phrase = names.give("phrase");
        columns.add(new Column<>(
                phrase, "str", "", "The name of the code as the table prints it.", row -> text(phrase, row.name())));
        addTexts();
        textForm = table.textForm() == null ? "" : names.give("text_form");
        addTextForm();
        if (table.isVersioned()) {
            addVersions();
        }
        for (Field field : table.fields()) {
            fields.put(field, names.give(PythonNames.snake(field.id().value())));
            columns.add(FieldColumn.of(field, name(field), type(field), Row::values));
        }
    }

    private void addTexts() {
        for (RowKey key : RowKey.TEXTS) {
            if (key == RowKey.MEANING) {
                String name = names.give(key.word());
                columns.add(new Column<>(
                        name,
                        "str",
                        "\"\"",
                        "What the code means; empty if the table does not say.",
                        row -> text(name, row.meaning())));
            } else if (key != RowKey.SINCE && key != RowKey.DOC && table.has(key)) {
                String name = names.give(key.word());
                boolean isReason = key == RowKey.DEPRECATED || key == RowKey.RETIRED;
                String doc = (isReason ? "Why the code is " + key.word() : "The " + key.word() + " of the code")
                        + ", or None.";
                columns.add(new Column<>(
                        name,
                        "str | None",
                        Column.NONE,
                        doc,
                        row -> text(name, row.texts().get(key))));
            }
        }
    }

    private void addTextForm() {
        TextForm form = table.textForm();
        if (form != null) {
            boolean isOptional = table.rows().values().stream().anyMatch(row -> form.of(row) == null);
            columns.add(new Column<>(
                    textForm,
                    isOptional ? "str | None" : "str",
                    isOptional ? Column.NONE : "",
                    "The code as one text: " + form.written() + ".",
                    row -> {
                        String text = form.of(row);
                        return text == null ? null : new Layout.Literal(textForm + "=", text);
                    }));
        }
    }

    private void addVersions() {
        String since = names.give("since");
        columns.add(new Column<>(
                since,
                "int",
                "1",
                "The version of the table that added the code.",
                row -> row.version() == 1 ? null : new Layout.Atom(since + "=" + row.version())));
        String fallback = names.give("fallback");
        columns.add(new Column<>(
                fallback,
                type + " | None",
                Column.NONE,
                "The code to send to peers whose table is older, or None.",
                row -> {
                    Code code = row.fallback();
                    return code == null ? null : new Layout.Atom(fallback + "=" + constant(code));
                }));
        names.take("version", "for_version");
    }

    private static @Nullable Layout text(String name, @Nullable Text text) {
        return text == null ? null : new Layout.Literal(name + "=", text.value());
    }

    /** The member of a code. */
    String constant(Code code) {
        return type + "." + Objects.requireNonNull(table.row(code)).constant();
    }

    List<Column<Row>> all() {
        return columns;
    }

    PythonNames names() {
        return names;
    }

    String textForm() {
        return textForm;
    }

    String name(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** The type of one value of a field. */
    String type(Field field) {
        return FieldColumn.type(field, types.values(table.type(), field));
    }
}
