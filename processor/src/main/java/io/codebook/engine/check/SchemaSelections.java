package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.SchemaTemplate;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;
import java.util.List;

/** A schema selects among the codes and values that its table has, and selects some. */
final class SchemaSelections implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            if (table == null) {
                continue;
            }
            int before = problems.count();
            schema.codes().forEach(code -> CodeReference.check(code, table, "the schema " + schema.id(), problems));
            schema.where().forEach((field, values) -> checkCondition(field, values, table, problems));
            if (problems.count() == before
                    && !table.rows().isEmpty()
                    && schema.rows(table).isEmpty()) {
                problems.add(
                        schema.id().place(),
                        "empty-schema",
                        "the schema " + schema.id() + " selects no code of table " + table.id()
                                + "; widen \"codes\" or \"where\"");
            }
        }
    }

    private static void checkCondition(Text id, List<Text> values, CodeTable table, Problems problems) {
        Field field = table.field(id.value());
        if (field == null) {
            List<String> ids = table.fields().stream().map(f -> f.id().value()).toList();
            problems.add(
                    id.place(),
                    "unknown-field",
                    "table " + table.id() + " has no field \"" + id + "\"; " + problems.suggestion(id.value(), ids));
            return;
        }
        List<String> names = field.values().stream().map(v -> v.name().value()).toList();
        for (Text value : values) {
            if (field.type() == Field.Type.VALUES && !names.contains(value.value())) {
                problems.add(
                        value.place(),
                        "bad-value",
                        "\"" + value + "\" is no value of " + id + "; " + problems.suggestion(value.value(), names));
            }
        }
    }
}
