package io.codebook.compiler;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import java.util.ArrayList;
import java.util.List;

/** What one can do with the one enum of a table, and not with several, is said at every compilation. */
final class SplitTableNotes {
    private SplitTableNotes() {}

    static List<Problem> of(Book book) {
        List<Problem> notes = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            if (table.parts() != null) {
                notes.add(new Problem(
                        table.parts().written().place(),
                        ProblemId.IN_PARTS,
                        "the constants of table " + table.id() + " are in "
                                + table.divided().size()
                                + " enums; a switch over " + table.type()
                                + " needs Java 21 and a default, and no operation table can use these codes"));
            }
        }
        return notes;
    }
}
