package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeMapping.Target;
import io.codebook.compiler.model.CodeTable;

/** The codes of a mapping exist in its tables. */
final class MappingCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeMapping mapping : book.mappings()) {
            CodeTable from = book.table(mapping.from());
            CodeTable to = book.table(mapping.to());
            if (mapping.byNumber() || from == null || to == null) {
                continue;
            }
            String user = "the mapping from " + mapping.from() + " to " + mapping.to();
            for (CodeMapping.Row row : mapping.rows().values()) {
                CodeReference.check(row.from(), from, user, problems);
                checkTarget(row.target(), to, user, problems);
            }
            if (mapping.otherwise() != null) {
                checkTarget(mapping.otherwise(), to, user, problems);
            }
        }
    }

    private static void checkTarget(Target target, CodeTable to, String user, Problems problems) {
        for (Code code : target.codes()) {
            CodeReference.check(code, to, user, problems);
        }
    }
}
