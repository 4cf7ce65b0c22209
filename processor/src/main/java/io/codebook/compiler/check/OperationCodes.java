package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Operation;

/** The answers of operations exist in their code table, whose constants are in one enum. */
final class OperationCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (OperationTable operations : book.operations()) {
            CodeTable table = book.table(operations.codesFrom());
            if (table != null && table.parts() != null) {
                problems.add(
                        operations.codesFrom().place(),
                        ProblemId.CODES_IN_PARTS,
                        "the constants of table " + table.id() + " are in several enums, because it has \"parts\", but"
                                + " operations need one enum; choose a table without \"parts\"");
            }
            if (table != null && table.existing() != null && !table.existing().isGenerated()) {
                problems.add(
                        operations.codesFrom().place(),
                        ProblemId.CODES_IN_ENUM,
                        table.existing().qualified() + " of table " + table.id()
                                + " is not generated, and operations need a generated enum; choose another table");
            }
            if (table != null) {
                for (Operation operation : operations.operations()) {
                    for (Answer answer : operation.answers()) {
                        CodeReference.check(answer.code(), table, "operation " + operation.name(), problems);
                    }
                }
            }
        }
    }
}
