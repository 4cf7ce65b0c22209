package io.codebook.engine.emit;

import io.codebook.engine.model.Heading;
import io.codebook.engine.model.Text;

/** The Javadoc that a table gives its type. */
final class Headings {
    private Headings() {}

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
