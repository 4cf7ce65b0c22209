package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;

/** Every table fits into a class file; javac's own words for that are no help to anybody. */
final class TableSizes implements Rule {
    /** javac puts all constants into one static initialiser of at most 65,535 bytes: 4,103 of the smallest. */
    private static final int LARGEST_ENUM = 4_000;
    /** A switch over an enum needs an initialiser of its own, which holds 3,862 cases on JDK 17. */
    private static final int LARGEST_SWITCH = 3_800;
    /** The rows of an operation table are made in one method. */
    private static final int METHOD_BYTES = 60_000;

    private static final int ROW_BYTES = 24;
    private static final int PHRASE_BYTES = 10;

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            check(table.id(), table.declared().size(), LARGEST_ENUM, "one Java enum", problems);
        }
        for (CodeMapping mapping : book.mappings()) {
            CodeTable from = book.table(mapping.from());
            if (from != null && from.declared().size() <= LARGEST_ENUM) {
                check(mapping.from(), from.declared().size(), LARGEST_SWITCH, "one Java switch", problems);
            }
        }
        for (OperationTable table : book.operations()) {
            int rows = table.operations().stream()
                    .mapToInt(o -> o.answers().size())
                    .sum();
            int phrases = table.operations().stream()
                    .flatMap(operation -> operation.answers().stream())
                    .mapToInt(answer -> answer.reasons().size())
                    .sum();
            int room = (METHOD_BYTES - phrases * PHRASE_BYTES) / ROW_BYTES;
            check(table.id(), rows, Math.max(room, 0), "one Java method", problems);
        }
    }

    private static void check(Text table, int size, int largest, String what, Problems problems) {
        if (size > largest) {
            problems.add(
                    table.place(),
                    "table-too-large",
                    "table " + table + " has " + size + " rows, and " + what + " holds " + largest
                            + "; split the table into several");
        }
    }
}
