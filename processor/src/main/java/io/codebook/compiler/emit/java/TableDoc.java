package io.codebook.compiler.emit.java;

import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Text;

/** The Javadoc of the type of a table. */
final class TableDoc {
    private TableDoc() {}

    static Javadoc doc(CodeTable table, Book book) {
        Javadoc doc = doc(table.heading(), table.id());
        CodeTable base = book.table(table.profileOf());
        return base == null
                ? doc
                : doc.paragraph("A profile of {@link " + base.type()
                        + "}: the same numbers, with names and wording of its own.");
    }

    static Javadoc doc(Heading heading, Text id) {
        Javadoc doc = new Javadoc();
        if (heading.title() == null) {
            doc.paragraph("The table " + Javadoc.escape(id.value()) + ".");
        } else {
            doc.text(heading.title());
        }
        return doc.text(heading.doc()).text(heading.source(), "Source: ");
    }
}
