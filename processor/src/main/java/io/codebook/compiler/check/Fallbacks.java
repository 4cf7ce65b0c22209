package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;

/** A fallback is another code of the same table, and not retired. */
final class Fallbacks implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Row row : table.rows().values()) {
                check(row, table, problems);
            }
            for (Fallback fallback : Fallback.of(table)) {
                checkUse(fallback, problems);
            }
        }
        for (OperationTable operations : book.operations()) {
            CodeTable table = book.table(operations.codesFrom());
            if (table != null && operations.fallback() != null) {
                CodeReference.check(operations.fallback(), table, "the fallback of table " + operations.id(), problems);
            }
        }
    }

    private static void check(Row row, CodeTable table, Problems problems) {
        Code fallback = row.fallback();
        if (fallback == null) {
            return;
        }
        if (fallback.is(row.code())) {
            problems.add(
                    fallback.place(),
                    ProblemId.BAD_FALLBACK,
                    fallback.written() + " must not be its own fallback; choose another code");
        } else {
            CodeReference.check(fallback, table, "the fallback of " + row.code().written(), problems);
        }
    }

    private static void checkUse(Fallback fallback, Problems problems) {
        if (fallback.target().retired() != null) {
            problems.add(
                    fallback.code().place(),
                    ProblemId.RETIRED_FALLBACK,
                    "fallback " + fallback.code().written() + " is retired (line "
                            + fallback.target().code().place().line() + "); choose a code that is in use");
        }
    }
}
