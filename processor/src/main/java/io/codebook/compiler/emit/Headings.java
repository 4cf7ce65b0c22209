package io.codebook.compiler.emit;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Text;

/** The Javadoc that a table gives its type. */
final class Headings {
    private Headings() {}

    static Doc doc(CodeTable table, Book book) {
        Doc doc = doc(table.heading(), table.id());
        CodeTable base = book.table(table.profileOf());
        return base == null
                ? doc
                : doc.paragraph("A profile of {@link " + base.type()
                        + "}: the same numbers, with names and wording of its own.");
    }

    static Doc doc(Heading heading, Text id) {
        Doc doc = new Doc();
        if (heading.title() == null) {
            doc.paragraph("The table " + Doc.escape(id.value()) + ".");
        } else {
            doc.text(heading.title());
        }
        return doc.text(heading.doc()).text(heading.source(), "Source: ");
    }
}
