package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text form of a table gives each code a text, and no two codes the same. */
final class TextForms implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            TextForm form = table.textForm();
            if (form == null) {
                continue;
            }
            int before = problems.count();
            checkParts(form, table, problems);
            if (problems.count() == before) {
                checkRows(form, table, problems);
            }
        }
    }

    private static void checkParts(TextForm form, CodeTable table, Problems problems) {
        boolean named = false;
        for (Json.Part part : form.parts()) {
            boolean isBroken =
                    part.fixed() && (part.text().contains("{") || part.text().contains("}"));
            named |= !part.fixed() || isBroken;
            if (isBroken) {
                report(
                        form.written(),
                        "has a brace without its counterpart; add the other one, or remove it",
                        problems);
            } else if (!part.fixed() && !TextForm.PARTS.contains(part.text())) {
                checkField(part.text(), form, table, problems);
            }
        }
        if (!named) {
            report(form.written(), "must name a part of the code in braces, such as \"{number} {name}\"", problems);
        }
    }

    private static void checkField(String id, TextForm form, CodeTable table, Problems problems) {
        Field field = table.field(id);
        String what = "names \"" + id + "\", ";
        if (id.equals("constant")) {
            report(form.written(), what + "which is for Java only; use \"{name}\", or a field", problems);
        } else if (field == null) {
            List<String> words = new ArrayList<>(TextForm.PARTS);
            table.fields().forEach(known -> words.add(known.id().value()));
            report(
                    form.written(),
                    what + "which is unknown in table " + table.id() + "; " + problems.suggestion(id, words),
                    problems);
        } else if (field.many()) {
            report(
                    form.written(),
                    what + "of which a code may have several values; use a field without \"many\"",
                    problems);
        } else if (field.stability() != Field.Stability.FIXED) {
            report(
                    form.written(),
                    what + "whose values may change, and the texts with them; give the field \"stability: fixed\"",
                    problems);
        }
    }

    private static void checkRows(TextForm form, CodeTable table, Problems problems) {
        Map<String, Row> taken = new HashMap<>();
        for (Row row : table.written()) {
            String text = form.of(row);
            Row first = text == null ? null : taken.putIfAbsent(text, row);
            if (text == null) {
                checkMissing(form, row, table, problems);
            } else if (first != null) {
                problems.add(
                        row.code().place(),
                        ProblemId.BAD_TEXT_FORM,
                        row.code().written() + " has the same text form \"" + text + "\" as "
                                + first.code().written() + " (line "
                                + first.code().place().line() + "); " + remedy(form));
            }
        }
    }

    /** A number differs, but the end of one and the start of what follows may be the same as of another. */
    private static String remedy(TextForm form) {
        for (Json.Part part : form.parts()) {
            if (!part.fixed() && part.text().equals("number")) {
                return "put a character between {number} and what is next to it, such as a space";
            }
        }
        return "add a part that differs, such as {number}";
    }

    /** A required value that is missing has been reported, and so has one that could not be read. */
    private static void checkMissing(TextForm form, Row row, CodeTable table, Problems problems) {
        for (Json.Part part : form.parts()) {
            Field field = table.field(part.text());
            if (!part.fixed() && field != null && field.optional() && !row.has(part.text())) {
                problems.add(
                        row.code().place(),
                        ProblemId.BAD_TEXT_FORM,
                        row.code().written() + " has no value of " + field.id() + ", which the text form of table "
                                + table.id() + " names; add it to the row");
                return;
            }
        }
    }

    private static void report(Text form, String what, Problems problems) {
        problems.add(form.place(), ProblemId.BAD_TEXT_FORM, "\"" + TextForm.WORD + "\" " + what);
    }
}
