package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.Map;

/** No two rows have the same value in a unique field. */
final class UniqueValues implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Field field : table.fields()) {
                if (field.unique()) {
                    check(table, field, problems);
                }
            }
        }
    }

    private static void check(CodeTable table, Field field, Problems problems) {
        Map<String, Row> taken = new HashMap<>();
        for (Row row : table.written()) {
            Text value = row.value(field.id().value());
            Row first = value == null ? null : taken.putIfAbsent(value.value(), row);
            if (value != null && first != null) {
                problems.add(
                        value.place(),
                        ProblemId.DUPLICATE_VALUE,
                        field.id() + " \"" + value + "\" is already used by " + first.constant() + " (line "
                                + first.code().place().line() + "), but must be unique; change one of the two");
            }
        }
    }
}
