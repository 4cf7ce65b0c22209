package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The values of a row or an answer have the type of their field and, in fields with ranges, match the number of the row. */
final class FieldValues implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Field field : table.fields()) {
                checkRanges(table, field, problems);
                for (Row row : table.rows().values()) {
                    List<Text> values = row.values(field.id().value());
                    for (Text value : values) {
                        check(value, field, row.code(), problems);
                    }
                    checkRepetition(values, field, problems);
                }
            }
        }
        for (OperationTable table : book.operations()) {
            check(table, problems);
        }
    }

    private static void check(OperationTable table, Problems problems) {
        for (Field field : table.fields()) {
            for (OperationTable.Operation operation : table.operations()) {
                for (OperationTable.Answer answer : operation.answers()) {
                    Text value = answer.values().get(field.id().value());
                    if (value != null) {
                        check(value, field, answer.code(), problems);
                    }
                }
            }
        }
    }

    private static void checkRanges(CodeTable table, Field field, Problems problems) {
        if (field.isRanged() && !table.kind().isNumeric()) {
            problems.add(
                    field.id().place(),
                    ProblemId.BAD_RANGE,
                    "ranges are not allowed in table " + table.id()
                            + ", because its codes are texts; write \"values\" as a" + " list");
        }
    }

    /** Equal values are neighbours, in the order of the file. */
    private static void checkRepetition(List<Text> values, Field field, Problems problems) {
        for (int i = 1; i < values.size(); i++) {
            Text value = values.get(i);
            if (value.value().equals(values.get(i - 1).value())) {
                problems.add(
                        value.place(),
                        ProblemId.DUPLICATE_VALUE,
                        field.id() + " \"" + value + "\" is already used in this list; remove it");
            }
        }
    }

    private static void check(Text value, Field field, Code code, Problems problems) {
        if (field.type() == Field.Type.VALUES) {
            checkDeclared(value, field, code, problems);
        } else if (!field.allows(value)) {
            problems.add(
                    value.place(),
                    ProblemId.BAD_VALUE,
                    field.id() + " must be " + allowed(field.type()) + ", but is \"" + value + "\""
                            + (field.type() == Field.Type.LABEL
                                    ? "; declare the field with \"type: text\" to allow any text"
                                    : ""));
        }
    }

    private static String allowed(Field.Type type) {
        return switch (type) {
            case LABEL -> "a label (letters, digits, \".\", \"_\", \"-\")";
            case INT -> "a decimal 32-bit number without leading zeros";
            case BOOLEAN -> "true or false";
            case VALUES, TEXT -> throw new IllegalArgumentException(type.name());
        };
    }

    private static void checkDeclared(Text value, Field field, Code code, Problems problems) {
        Field.Value declared = field.declared(value);
        if (declared == null) {
            List<String> names =
                    field.values().stream().map(v -> v.name().value()).toList();
            problems.add(
                    value.place(),
                    ProblemId.BAD_VALUE,
                    "unknown value \"" + value + "\" of " + field.id() + "; "
                            + problems.suggestion(value.value(), names));
            return;
        }
        boolean outside = field.isRanged() && !declared.contains(code);
        if (outside) {
            problems.add(
                    value.place(),
                    ProblemId.OUT_OF_RANGE,
                    code.written() + " is outside the range of " + field.id() + " \"" + value + "\" ("
                            + declared.ranges().stream().map(Object::toString).collect(Collectors.joining(", "))
                            + "); choose another number or value");
        }
    }
}
