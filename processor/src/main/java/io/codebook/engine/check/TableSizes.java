package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeMapping.Target;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;

/**
 * Every table fits into a class file; javac's own words for that are no help to anybody. The limit is that of a method,
 * 65,535 bytes of bytecode (JVMS 17, section 4.7.3), as javac makes all of an enum's constants in one method, and the rows
 * of an operation table and the cases of a mapping are in one method, too.
 */
final class TableSizes implements Rule {
    private static final int METHOD_BYTES = 64_000;
    private static final int CONSTANT_BYTES = 16;
    private static final int ALIAS_BYTES = 6;
    private static final int VALUE_BYTES = 24;
    private static final int CASE_BYTES = 12;
    /** List.of takes so many elements as arguments, and more as an array. */
    private static final int MOST_ARGUMENTS = 10;

    private static final int TARGET_BYTES = 3;
    private static final int LISTED_TARGET_BYTES = 8;
    private static final int ANSWER_BYTES = 12;
    private static final int PHRASE_BYTES = 8;
    private static final int OPERATION_BYTES = 36;
    private static final int GROUP_BYTES = 60;
    /** A switch over an enum needs an initialiser of its own, which holds 3,862 cases on JDK 17. */
    private static final int LARGEST_SWITCH = 3_800;

    @Override
    public void check(Book book, Problems problems) {
        book.tables().forEach(table -> check(table, problems));
        for (CodeMapping mapping : book.mappings()) {
            CodeTable from = book.table(mapping.from());
            if (from != null && constantBytes(from) <= METHOD_BYTES) {
                check(mapping, from, problems);
            }
        }
        book.operations().forEach(table -> check(table, problems));
    }

    private static void check(CodeTable table, Problems problems) {
        int rows = table.declared().size();
        refuse(
                table.id(),
                constantBytes(table) > METHOD_BYTES,
                "table " + table.id() + " has " + rows + " rows",
                "one enum",
                problems);
        for (Field field : table.fields()) {
            int values = field.values().size();
            int ranges = field.values().stream()
                    .mapToInt(value -> value.ranges().size())
                    .sum();
            String what = "the field " + field.id() + " has " + values + " values with " + ranges + " ranges";
            refuse(field.id(), Math.max(values, ranges) * VALUE_BYTES > METHOD_BYTES, what, "one enum", problems);
        }
    }

    private static long constantBytes(CodeTable table) {
        long aliases = table.rows().values().stream()
                .mapToLong(row -> row.aliases().size())
                .sum();
        return (long) table.declared().size() * CONSTANT_BYTES + aliases * ALIAS_BYTES;
    }

    private static void check(CodeMapping mapping, CodeTable from, Problems problems) {
        long bytes = 0;
        long all = 0;
        for (Code code : from.declared().values()) {
            Target target = mapping.target(code);
            int targets = target == null ? 0 : target.codes().size();
            all += targets;
            bytes += CASE_BYTES + (long) targets * (targets <= MOST_ARGUMENTS ? TARGET_BYTES : LISTED_TARGET_BYTES);
        }
        int rows = from.declared().size();
        String what = "the mapping to " + mapping.to() + " has " + rows + " rows with " + all + " targets";
        refuse(mapping.from(), rows > LARGEST_SWITCH || bytes > METHOD_BYTES, what, "one switch", problems);
    }

    private static void check(OperationTable table, Problems problems) {
        long answers = table.operations().stream()
                .mapToLong(operation -> operation.answers().size())
                .sum();
        long phrases = table.operations().stream()
                .flatMap(operation -> operation.answers().stream())
                .mapToLong(answer -> answer.reasons().size())
                .sum();
        int operations = table.operations().size();
        long names = (long) operations * OPERATION_BYTES + (long) table.groups().size() * GROUP_BYTES;
        String what = "table " + table.id() + " has " + operations + " operations with " + answers + " rows";
        long bytes = answers * ANSWER_BYTES + phrases * PHRASE_BYTES + (long) operations * CONSTANT_BYTES;
        refuse(table.id(), Math.max(bytes, names) > METHOD_BYTES, what, "one class", problems);
    }

    private static void refuse(Text subject, boolean tooLarge, String what, String container, Problems problems) {
        if (tooLarge) {
            problems.add(
                    subject.place(),
                    "table-too-large",
                    what + ", which is more than " + container + " in Java holds; split the table into several");
        }
    }
}
