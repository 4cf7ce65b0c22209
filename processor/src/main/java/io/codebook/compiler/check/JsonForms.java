package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JsonForm;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a table is written as in JSON gives each code a value, no two codes the same, and the gate protects it. */
final class JsonForms implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.json() != null) {
                check(table, table.json(), problems);
            }
        }
    }

    private static void check(CodeTable table, Text json, Problems problems) {
        JsonForm form = table.jsonForm();
        if (form == null) {
            List<String> words = new ArrayList<>(JsonForm.words());
            for (Field field : table.fields()) {
                words.add(field.id().value());
            }
            report(
                    json,
                    "names \"" + json + "\", which is unknown in table " + table.id() + "; "
                            + problems.suggestion(json.value(), words),
                    problems);
        } else if (form.field() != null) {
            checkField(json, form.field(), problems);
        } else if (form.kind() == JsonForm.Kind.TEXT_FORM && table.textForm() == null) {
            report(
                    json,
                    "names the text form, which table " + table.id() + " does not have; add \"" + TextForm.WORD + "\"",
                    problems);
        } else if (form.kind() == JsonForm.Kind.NAME) {
            checkNames(table, problems);
        }
    }

    private static void checkField(Text json, Field field, Problems problems) {
        String what = "names the field " + field.id() + ", ";
        if (!field.unique()) {
            report(json, what + "which does not tell codes apart; give the field \"unique: true\"", problems);
        } else if (field.optional()) {
            report(
                    json,
                    what + "which a code may lack; give every row a value, and remove \"optional\" from the field",
                    problems);
        } else if (field.stability() != Field.Stability.FIXED) {
            report(
                    json,
                    what + "whose values may change, and what peers read with them; give the field"
                            + " \"stability: fixed\"",
                    problems);
        }
    }

    private static void checkNames(CodeTable table, Problems problems) {
        Map<String, Row> taken = new HashMap<>();
        for (Row row : table.written()) {
            Row first = taken.putIfAbsent(row.name().value(), row);
            if (first != null) {
                problems.add(
                        row.name().place(),
                        ProblemId.BAD_JSON_FORM,
                        row.code().written() + " has the same name \"" + row.name() + "\" as "
                                + first.code().written() + " (line "
                                + first.code().place().line()
                                + "), but codes are written as their names in JSON; change one of the two, or \""
                                + JsonForm.WORD + "\"");
            }
        }
    }

    private static void report(Text json, String what, Problems problems) {
        problems.add(json.place(), ProblemId.BAD_JSON_FORM, "\"" + JsonForm.WORD + "\" " + what);
    }
}
