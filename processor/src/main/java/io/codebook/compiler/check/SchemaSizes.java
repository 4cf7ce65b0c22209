package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.json.SchemaSize;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.SchemaTemplate;

/** The schemas fit into the memory of a compiler once their placeholders are filled. */
final class SchemaSizes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        SchemaSize size = new SchemaSize();
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            if (table != null && !schema.holes().isEmpty() && !size.add(schema, table)) {
                problems.add(
                        schema.id().place(),
                        ProblemId.SCHEMA_TOO_LARGE,
                        "schema " + schema.id() + " makes the schemas of this file too large (placeholders: "
                                + schema.holes().size() + ", codes: "
                                + schema.rows(table).size()
                                + "); use fewer placeholders, or select fewer codes with \"codes\" or \"where\"");
                return;
            }
        }
    }
}
