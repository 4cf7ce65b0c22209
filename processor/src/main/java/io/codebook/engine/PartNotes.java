package io.codebook.engine;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What one can do with the one enum of a table, and not with several, is said at every compilation. */
final class PartNotes {
    private PartNotes() {}

    static List<Problem> of(Book book) {
        List<Problem> notes = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            if (table.parts() != null) {
                notes.add(new Problem(
                        table.parts().written().place(),
                        "in-parts",
                        "the constants of table " + table.id() + " are in "
                                + table.divided().size()
                                + " enums, so a switch over " + table.type()
                                + " takes Java 21 and a default, and no operation table can take its codes from here"));
            }
        }
        return notes;
    }
}
