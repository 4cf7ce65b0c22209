package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashSet;
import java.util.Set;

/** No constant has the name of a type, because in its enum the name would mean the constant (JLS, section 6.4.2). */
final class HiddenTypes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        Set<String> types = new HashSet<>();
        for (CodeTable table : book.tables()) {
            types.add(name(table));
        }
        for (CodeTable table : book.imports()) {
            types.add(name(table));
        }
        for (OperationTable table : book.operations()) {
            types.add(table.type().value());
        }
        for (CodeTable table : book.tables()) {
            if (table.existing() != null) {
                continue;
            }
            Set<String> seen = new HashSet<>(types);
            for (Field field : table.fields()) {
                if (field.type() == Field.Type.VALUES) {
                    seen.add(JavaName.type(field.id().value()));
                }
            }
            for (Row row : table.rows().values()) {
                check(row.constant(), seen, "add another \"constant\"", problems);
                for (Text alias : row.aliases()) {
                    check(alias, seen, "choose another alias", problems);
                }
            }
        }
        for (OperationTable table : book.operations()) {
            for (OperationTable.Operation operation : table.operations()) {
                check(
                        operation.constant(),
                        types,
                        "give its group a \"prefix\", or add another \"constant\"",
                        problems);
                for (Text alias : operation.aliases()) {
                    check(alias, types, "choose another alias", problems);
                }
            }
        }
    }

    /** The name with which code begins that refers to the type. */
    private static String name(CodeTable table) {
        String name = table.existing() == null
                ? table.type().value()
                : table.existing().name();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static void check(Text constant, Set<String> types, String remedy, Problems problems) {
        if (types.contains(constant.value())) {
            problems.add(
                    constant.place(),
                    ProblemId.HIDDEN_TYPE,
                    "the constant " + constant + " would hide the Java type " + constant + "; " + remedy);
        }
    }
}
