package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;

/** The placeholders of a schema can be filled from its table. */
final class SchemaHoles implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (SchemaTemplate schema : book.schemas()) {
            CodeTable table = book.table(schema.codesOf());
            List<Row> rows = table == null ? List.of() : schema.rows(table);
            Json all = schema.schema().members().get("allOf");
            if (schema.holes().size() > 1 && all != null && !(all instanceof Json.Arr)) {
                problems.add(
                        schema.id().place(),
                        ProblemId.SCHEMA_HOLE,
                        "\"allOf\" of schema " + schema.id() + " must be a list; write [ ] around it");
            }
            for (Json.Hole hole : schema.holes()) {
                if (hole.path() == null && schema.holes().size() > 1) {
                    problems.add(
                            hole.place(),
                            ProblemId.SCHEMA_HOLE,
                            "\"$code\" must be nested in \"properties\" alone, because this schema uses it several times; move it"
                                    + " below \"properties\"");
                }
                if (table != null) {
                    hole.parts().forEach(part -> checkPart(part, hole, table, problems));
                    checkPattern(hole, table, problems);
                    checkFilled(hole, rows, table, problems);
                }
            }
        }
    }

    private static void checkPart(Json.Part part, Json.Hole hole, CodeTable table, Problems problems) {
        List<String> words = new ArrayList<>(List.of("number", "name", "constant"));
        if (table.textForm() != null) {
            words.add(TextForm.WORD);
        }
        table.fields().forEach(field -> words.add(field.id().value()));
        if (!part.fixed() && !words.contains(part.text())) {
            problems.add(
                    hole.place(),
                    ProblemId.SCHEMA_HOLE,
                    "\"$code\" names \"" + part.text() + "\", which is unknown in table " + table.id() + "; "
                            + problems.suggestion(part.text(), words));
        }
    }

    /** A pattern in braces is one text for each code. */
    private static void checkPattern(Json.Hole hole, CodeTable table, Problems problems) {
        for (Json.Part part : hole.parts()) {
            Field field = table.field(part.text());
            if (hole.parts().size() > 1 && !part.fixed() && field != null && field.many()) {
                problems.add(
                        hole.place(),
                        ProblemId.SCHEMA_HOLE,
                        "\"$code\" puts \"" + part.text()
                                + "\" together with other text, but a code may have several values of it; use the field"
                                + " alone, such as {$code: " + part.text() + "}");
            }
        }
    }

    /** At least one selected code has a value for everything that the placeholder names. */
    private static void checkFilled(Json.Hole hole, List<Row> rows, CodeTable table, Problems problems) {
        List<Field> fields = table.fields().stream()
                .filter(field -> hole.parts().stream()
                        .anyMatch(part ->
                                !part.fixed() && part.text().equals(field.id().value())))
                .toList();
        boolean filled = rows.stream()
                .anyMatch(row -> fields.stream()
                        .allMatch(field -> row.fields().containsKey(field.id().value())));
        if (!rows.isEmpty() && !filled && table.isWhole()) {
            problems.add(
                    hole.place(),
                    ProblemId.SCHEMA_HOLE,
                    "no code that this schema selects has a value for this \"$code\"; select more codes with \"codes\" or \"where\"");
        }
    }
}
