package io.codebook.engine;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.Parts;
import io.codebook.engine.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What one can do with the one enum of a table, and not with several, is said at every compilation. */
final class PartNotes {
    private PartNotes() {}

    static List<Problem> of(Book book) {
        return book.tables().stream()
                .flatMap(
                        table -> Stream.ofNullable(table.parts())
                                .map(Parts::written)
                                .map(
                                        written -> new Problem(
                                                written.place(),
                                                "in-parts",
                                                "the constants of table " + table.id() + " are in "
                                                        + table.divided().size()
                                                        + " enums, so a switch over " + table.type()
                                                        + " takes Java 21 and a default, and no operation table can take its codes from here")))
                .toList();
    }
}
