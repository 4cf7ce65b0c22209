package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes and values that a schema selects exist in its table, and it selects at least one code. */
final class SchemaSelections implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            if (table == null) {
                continue;
            }
            int before = problems.count();
            for (Code code : schema.codes()) {
                CodeReference.check(code, table, "schema " + schema.id(), problems);
            }
            for (Map.Entry<Text, List<Text>> condition : schema.where().entrySet()) {
                checkCondition(condition.getKey(), condition.getValue(), table, problems);
            }
            boolean valid = problems.count() == before && table.isWhole();
            if (valid && schema.rows(table).isEmpty()) {
                problems.add(
                        schema.id().place(),
                        ProblemId.EMPTY_SCHEMA,
                        "schema " + schema.id() + " selects no code of table " + table.id()
                                + "; change \"codes\" or \"where\"");
            }
        }
    }

    private static void checkCondition(Text id, List<Text> values, CodeTable table, Problems problems) {
        Field field = table.field(id.value());
        if (field == null) {
            List<String> ids = table.fields().stream().map(f -> f.id().value()).toList();
            problems.add(
                    id.place(),
                    ProblemId.UNKNOWN_FIELD,
                    "unknown field \"" + id + "\" of table " + table.id() + "; "
                            + problems.suggestion(id.value(), ids));
            return;
        }
        Set<String> allowed = new LinkedHashSet<>();
        field.values().forEach(value -> allowed.add(value.name().value()));
        if (field.type() != Field.Type.VALUES) {
            table.rows().values().forEach(row -> {
                for (Text value : row.values(id.value())) {
                    if (field.allows(value)) {
                        allowed.add(value.value());
                    }
                }
            });
        }
        for (Text value : values) {
            if (!allowed.contains(value.value())) {
                problems.add(
                        value.place(),
                        ProblemId.BAD_VALUE,
                        "no code of table " + table.id() + " has " + id + " \"" + value + "\"; "
                                + (allowed.isEmpty()
                                        ? "none has any value of " + id
                                        : problems.suggestion(value.value(), allowed)));
            }
        }
    }
}
