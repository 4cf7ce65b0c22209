package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a field with several values fit into class files: those of one row, and the different ones of one enum. */
final class ManyValueSizes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Field field : table.fields()) {
                if (field.many()) {
                    check(table, field, problems);
                }
            }
        }
    }

    private static void check(CodeTable table, Field field, Problems problems) {
        int most = field.type() == Field.Type.INT ? ClassFileLimits.BOXED_ARGUMENTS : ClassFileLimits.ARGUMENTS;
        Map<String, Set<String>> byEnum = new HashMap<>();
        for (Row row : table.rows().values()) {
            List<Text> values = row.values(field.id().value());
            if (values.size() > most) {
                problems.add(
                        values.get(0).place(),
                        ProblemId.TABLE_TOO_LARGE,
                        "this row has " + values.size() + " values of " + field.id()
                                + ", more than a single Java method can hold; use at most " + most);
            }
            Set<String> different = byEnum.computeIfAbsent(table.typeOf(row.code()), type -> new HashSet<>());
            for (Text value : values) {
                different.add(value.value());
            }
        }
        for (Map.Entry<String, Set<String>> ofEnum : byEnum.entrySet()) {
            if (!ClassFileLimits.fitConstantPool(ofEnum.getValue().size(), 0)) {
                problems.add(
                        field.id().place(),
                        ProblemId.TABLE_TOO_LARGE,
                        "the field " + field.id() + " has " + ofEnum.getValue().size() + " different values in "
                                + ofEnum.getKey() + ", more than a single Java class can hold; split the table");
                return;
            }
        }
    }
}
