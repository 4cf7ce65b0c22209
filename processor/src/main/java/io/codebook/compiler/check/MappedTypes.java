package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types that exist already, and that mappings are from or to, can be named in generated code. */
final class MappedTypes implements Rule {
    private final JavaTarget target;

    MappedTypes(JavaTarget target) {
        this.target = target;
    }

    @Override
    public void check(Book book, Problems problems) {
        Set<CodeTable> checked = new HashSet<>();
        for (CodeMapping mapping : book.mappings()) {
            for (Text id : List.of(mapping.from(), mapping.to())) {
                CodeTable table = book.table(id);
                if (table != null && table.existing() != null && checked.add(table)) {
                    check(table, table.existing().qualified(), book, problems);
                }
            }
        }
    }

    private void check(CodeTable table, String type, Book book, Problems problems) {
        ConstantType found = target.userTypes().findConstants(type);
        if (found != null && found.hidden() != null) {
            problems.add(
                    table.type().place(),
                    book.tables().contains(table) ? ProblemId.BAD_ENUM : ProblemId.BAD_IMPORT,
                    type + " " + found.hidden() + "; remove the mappings from and to table " + table.id());
        }
    }
}
