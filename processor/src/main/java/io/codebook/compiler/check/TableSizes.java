package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.Text;
import java.util.List;

/**
 * What is made of every table fits into class files; javac's own words for that are no help to anybody. All but constants is
 * spread over methods, so that the limit of an operation table is that of a constant pool, 65,535 entries (JVMS 17, section
 * 4.1). What can be spread over no two methods, such as the alternatives of one row, fits into a method that HotSpot compiles.
 */
final class TableSizes implements Rule {
    private static final int METHOD_BYTES = 64_000;
    private static final int VALUE_BYTES = 24;
    private static final int OPERATION_BYTES = 36;
    private static final int GROUP_BYTES = 60;
    private static final int POOL_ENTRIES = 64_000;
    private static final int CONSTANT_ENTRIES = 3;
    private static final int TEXT_ENTRIES = 2;
    /** Elements of an array that is an argument, of 8 bytes each and 8,000 bytes in all. */
    private static final int MOST_ARGUMENTS = 900;

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
        for (Field field : table.fields()) {
            int values = field.values().size();
            int ranges = 0;
            for (Field.Value value : field.values()) {
                ranges += value.ranges().size();
            }
            String what = "the field " + field.id() + " has " + values + " values with " + ranges + " ranges";
            refuse(field.id(), Math.max(values, ranges) * VALUE_BYTES > METHOD_BYTES, what, "one enum", problems);
        }
    }

    private static void check(CodeMapping mapping, Problems problems) {
        int most = mapping.otherwise() == null ? 0 : mapping.otherwise().codes().size();
        for (CodeMapping.Row row : mapping.rows().values()) {
            most = Math.max(most, row.target().codes().size());
        }
        String what = "the mapping to " + mapping.to() + " has a row with " + most + " targets";
        refuse(mapping.from(), most > MOST_ARGUMENTS, what, "one method", problems);
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
        long names = (long) operations * OPERATION_BYTES + (long) table.groups().size() * GROUP_BYTES;
        boolean tooLarge = names > METHOD_BYTES || phrases * TEXT_ENTRIES + named * CONSTANT_ENTRIES > POOL_ENTRIES;
        String what = "table " + table.id() + " has " + operations + " operations with " + answers.size() + " rows and "
                + phrases + " phrases";
        refuse(table.id(), tooLarge, what, "one class", problems);
        for (Answer answer : answers) {
            int count = answer.reasons().size();
            String row = "the row has " + count + " phrases";
            refuse(
                    new Text(answer.code().place(), answer.code().text()),
                    count > MOST_ARGUMENTS,
                    row,
                    "one method",
                    problems);
        }
    }

    private static void refuse(Text subject, boolean tooLarge, String what, String container, Problems problems) {
        if (tooLarge) {
            problems.add(
                    subject.place(),
                    ProblemId.TABLE_TOO_LARGE,
                    what + ", which is more than " + container + " in Java holds; split the table into several");
        }
    }
}
