package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every text that becomes a string constant in Java fits into a class file. */
final class TextSizes implements Rule {
    private static final Set<RowKey> JAVADOC_ONLY = EnumSet.of(RowKey.DOC, RowKey.DEPRECATED);

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Field field : table.fields()) {
                for (Field.Value value : field.values()) {
                    check(value.name(), problems);
                }
            }
            for (Row row : table.rows().values()) {
                check(new Text(row.code().place(), row.code().text()), problems);
                check(row.name(), problems);
                String form = table.textForm() == null ? null : table.textForm().of(row);
                if (form != null) {
                    check(new Text(row.code().place(), form), problems);
                }
                for (Map.Entry<RowKey, Text> text : row.texts().entrySet()) {
                    if (!JAVADOC_ONLY.contains(text.getKey())) {
                        check(text.getValue(), problems);
                    }
                }
                for (List<Text> values : row.fields().values()) {
                    for (Text value : values) {
                        check(value, problems);
                    }
                }
            }
        }
        for (OperationTable table : book.operations()) {
            table.operations().stream()
                    .flatMap(operation -> operation.answers().stream())
                    .flatMap(answer -> answer.reasons().stream())
                    .forEach(reason -> check(reason.phrase(), problems));
            table.operations().stream()
                    .flatMap(operation -> operation.answers().stream())
                    .flatMap(answer -> answer.values().values().stream())
                    .forEach(value -> check(value, problems));
            table.operations().stream()
                    .flatMap(operation -> operation.answers().stream())
                    .map(OperationTable.Answer::name)
                    .filter(Objects::nonNull)
                    .forEach(name -> check(name, problems));
            Stream.concat(
                            table.groups().stream().map(OperationTable.Group::title),
                            table.operations().stream().map(OperationTable.Operation::name))
                    .forEach(text -> check(text, problems));
            table.operations().stream()
                    .map(OperationTable.Operation::retired)
                    .filter(Objects::nonNull)
                    .forEach(retired -> check(retired, problems));
        }
    }

    private static void check(Text text, Problems problems) {
        if (text.value().length() * ClassFileLimits.CHAR_BYTES <= ClassFileLimits.STRING_BYTES) {
            return;
        }
        int bytes = text.value().chars().map(TextSizes::bytes).sum();
        if (bytes > ClassFileLimits.STRING_BYTES) {
            problems.add(
                    text.place(),
                    ProblemId.TOO_LONG,
                    "this text is " + bytes + " bytes long, but a Java class file holds only "
                            + ClassFileLimits.STRING_BYTES + "; shorten it");
        }
    }

    private static int bytes(int c) {
        return c >= 1 && c <= 0x7F ? 1 : c <= 0x7FF ? 2 : 3;
    }
}
