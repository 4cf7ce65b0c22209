package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;

/**
 * The fields that a schema uses have facts. A value of a field of stability free may change unseen, and bodies that were valid
 * would be refused.
 */
final class SchemaFields implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            if (table != null) {
                for (Text id : schema.where().keySet()) {
                    check(id.value(), id.place(), schema, table, problems);
                }
                for (Json.Hole placeholder : schema.holes()) {
                    for (Json.Part part : placeholder.parts()) {
                        if (!part.fixed()) {
                            check(part.text(), placeholder.place(), schema, table, problems);
                        }
                    }
                }
            }
        }
    }

    private static void check(String id, Place place, SchemaTemplate schema, CodeTable table, Problems problems) {
        Field field = table.field(id);
        if (field != null && field.stability() == Field.Stability.FREE) {
            problems.add(
                    place,
                    ProblemId.FREE_FIELD,
                    "schema " + schema.id() + " uses the field " + id
                            + ", whose values may change freely; give the field"
                            + " \"stability: fixed\" or \"worded\"");
        }
    }
}
