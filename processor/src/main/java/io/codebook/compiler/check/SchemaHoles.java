package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;

/** The holes of a schema can be filled. */
final class SchemaHoles implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            Json all = schema.schema().members().get("allOf");
            if (schema.holes().size() > 1 && all != null && !(all instanceof Json.Arr)) {
                problems.add(
                        schema.id().place(),
                        ProblemId.SCHEMA_HOLE,
                        "the \"allOf\" of schema " + schema.id() + " is no list; make it one");
            }
            for (Json.Hole hole : schema.holes()) {
                if (hole.path() == null && schema.holes().size() > 1) {
                    problems.add(
                            hole.place(),
                            ProblemId.SCHEMA_HOLE,
                            "a schema with several holes keeps them together by their properties, and this one is"
                                    + " reached through another keyword; move it below \"properties\"");
                }
                if (table != null) {
                    hole.parts().forEach(part -> checkPart(part, hole, table, problems));
                    checkFilled(hole, schema, table, problems);
                }
            }
        }
    }

    private static void checkPart(Json.Part part, Json.Hole hole, CodeTable table, Problems problems) {
        List<String> words = new ArrayList<>(List.of("number", "name", "constant"));
        table.fields().forEach(field -> words.add(field.id().value()));
        if (!part.fixed() && !words.contains(part.text())) {
            problems.add(
                    hole.place(),
                    ProblemId.SCHEMA_HOLE,
                    "table " + table.id() + " has nothing called \"" + part.text() + "\"; "
                            + problems.suggestion(part.text(), words));
        }
    }

    /** Some selected code has all that the hole asks for; others may lack it. */
    private static void checkFilled(Json.Hole hole, SchemaTemplate schema, CodeTable table, Problems problems) {
        List<Field> fields = table.fields().stream()
                .filter(field -> hole.parts().stream()
                        .anyMatch(part ->
                                !part.fixed() && part.text().equals(field.id().value())))
                .toList();
        List<Row> rows = schema.rows(table);
        boolean filled = rows.stream()
                .anyMatch(row -> fields.stream()
                        .allMatch(field -> row.fields().containsKey(field.id().value())));
        if (!rows.isEmpty() && !filled && table.isWhole()) {
            problems.add(
                    hole.place(),
                    ProblemId.SCHEMA_HOLE,
                    "no code that this schema selects has what this hole asks for; widen \"codes\" or \"where\"");
        }
    }
}
