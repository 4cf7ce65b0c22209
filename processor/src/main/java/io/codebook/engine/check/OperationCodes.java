package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.problem.Problems;

/** Operations answer only codes that their table has. */
final class OperationCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (OperationTable operations : book.operations()) {
            CodeTable table = book.table(operations.codesFrom());
            if (table != null) {
                operations
                        .operations()
                        .forEach(operation -> operation
                                .answers()
                                .forEach(answer -> CodeReference.check(
                                        answer.code(), table, "the operation " + operation.name(), problems)));
            }
        }
    }
}
