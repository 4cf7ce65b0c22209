package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.List;

/** Fields, mappings and operation tables fit into class files. javac's own message about that would not name the table. */
final class TableSizes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            check(table, problems);
        }
        for (CodeMapping mapping : book.mappings()) {
            check(mapping, problems);
        }
        for (OperationTable table : book.operations()) {
            check(table, book, problems);
        }
    }

    private static void check(CodeTable table, Problems problems) {
        int aliases = 0;
        int renamed = 0;
        for (Row row : table.rows().values()) {
            aliases += row.aliases().size();
            renamed += row.aliases().isEmpty() ? 0 : 1;
        }
        boolean fits = table.parts() == null || ClassFileLimits.fitConstantPool(aliases, renamed);
        refuse(
                table.id(),
                !fits,
                "table " + table.id() + " has " + aliases + " aliases",
                "a single Java class",
                problems);
        for (Field field : table.fields()) {
            int values = field.values().size();
            int ranges = 0;
            for (Field.Value value : field.values()) {
                ranges += value.ranges().size();
            }
            String what = "the field " + field.id() + " has " + values + " values with " + ranges + " ranges";
            refuse(field.id(), !ClassFileLimits.fitValues(values, ranges), what, "a single Java enum", problems);
        }
    }

    private static void check(CodeMapping mapping, Problems problems) {
        int most = mapping.otherwise() == null ? 0 : mapping.otherwise().codes().size();
        for (CodeMapping.Row row : mapping.rows().values()) {
            most = Math.max(most, row.target().codes().size());
        }
        String what = "the mapping to " + mapping.to() + " has a row with " + most + " targets";
        refuse(mapping.from(), most > ClassFileLimits.ARGUMENTS, what, "a single Java method", problems);
    }

    private static void check(OperationTable table, Book book, Problems problems) {
        List<Answer> answers = table.operations().stream()
                .flatMap(operation -> operation.answers().stream())
                .toList();
        int phrases =
                answers.stream().mapToInt(answer -> answer.reasons().size()).sum();
        int operations = table.operations().size();
        CodeTable codes = book.table(table.codesFrom());
        int named = operations + (codes == null ? 0 : codes.declared().size());
        int aliases = table.operations().stream()
                .mapToInt(operation -> operation.aliases().size())
                .sum();
        boolean fits = ClassFileLimits.fitOperations(
                        operations, aliases, table.groups().size())
                && ClassFileLimits.fitConstantPool(phrases, named);
        String what = "table " + table.id() + " has " + operations + " operations with "
                + (aliases == 0 ? "" : aliases + " aliases, ") + answers.size() + " answers and " + phrases
                + " phrases";
        refuse(table.id(), !fits, what, "a single Java class", problems);
        int ids = table.reasonsById().size();
        String reasons = "table " + table.id() + " has " + ids + " ids of phrases";
        refuse(table.id(), !ClassFileLimits.fitValues(ids, 0), reasons, "a single Java enum", problems);
        for (Answer answer : answers) {
            int count = answer.reasons().size();
            String row = "the answer has " + count + " phrases";
            refuse(
                    new Text(answer.code().place(), answer.code().text()),
                    count > ClassFileLimits.ARGUMENTS,
                    row,
                    "a single Java method",
                    problems);
        }
    }

    private static void refuse(Text subject, boolean tooLarge, String what, String container, Problems problems) {
        if (tooLarge) {
            problems.add(
                    subject.place(),
                    ProblemId.TABLE_TOO_LARGE,
                    what + ", more than " + container + " can hold; split the table");
        }
    }
}
