package io.codebook.compiler.emit.java;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The constants that an enum of the user needs, where an accessor returns one by its name. */
final class ExpectedConstants {
    private ExpectedConstants() {}

    /** @param part what the accessor returns: a field, a target, the name or the constant; others have texts of many kinds */
    static List<String> of(String part, CodeTable table, Book book) {
        List<String> names = new ArrayList<>();
        Field field = table.field(part);
        if (field != null && field.type() == Field.Type.VALUES) {
            field.values().forEach(value -> names.add(value.constant()));
            return names;
        }
        for (Row row : table.rows().values()) {
            Text text = field != null
                    ? row.value(part)
                    : part.equals("name") ? row.name() : part.equals("constant") ? row.constant() : null;
            if (text != null) {
                names.add(text.value());
            }
            for (CodeMapping mapping : book.mappings()) {
                boolean isTarget = MappingMethods.method(mapping).equals(part)
                        && mapping.from().value().equals(table.id().value());
                if (isTarget) {
                    names.addAll(target(mapping, row.code(), book));
                }
            }
        }
        return names;
    }

    private static List<String> target(CodeMapping mapping, Code code, Book book) {
        CodeTable to = book.table(mapping.to());
        CodeMapping.Target target = mapping.target(code);
        if (to == null || target == null || target.codes().isEmpty()) {
            return List.of();
        }
        Row row = to.row(target.codes().get(0));
        return row == null ? List.of() : List.of(row.constant().value());
    }
}
