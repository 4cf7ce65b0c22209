package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.GeneratedNames;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.stream.Stream;

/** The field VERSION of a versioned table collides with no constant and hides no type. */
final class VersionConstants implements Rule {
    private static final String VERSION = GeneratedNames.VERSION;

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.isVersioned() && table.existing() == null) {
                for (Row row : table.rows().values()) {
                    checkConstant(row.constant(), "add another \"constant\"", problems);
                    row.aliases().forEach(alias -> checkConstant(alias, "choose another alias", problems));
                }
                types(book).forEach(type -> checkType(type.value(), type, table, problems));
                table.fields().stream()
                        .filter(field -> field.type() == Field.Type.VALUES)
                        .forEach(field -> checkType(JavaName.type(field.id().value()), field.id(), table, problems));
            }
        }
    }

    private static Stream<Text> types(Book book) {
        return Stream.concat(
                book.tables().stream().map(CodeTable::type),
                book.operations().stream().map(OperationTable::type));
    }

    private static void checkConstant(Text constant, String remedy, Problems problems) {
        if (constant.value().equals(VERSION)) {
            problems.add(
                    constant.place(),
                    ProblemId.DUPLICATE_CONSTANT,
                    "the constant VERSION is taken by the version of the table, because some rows have \"since\"; "
                            + remedy);
        }
    }

    private static void checkType(String type, Text subject, CodeTable table, Problems problems) {
        if (type.equals(VERSION)) {
            problems.add(
                    subject.place(),
                    ProblemId.HIDDEN_TYPE,
                    "the Java type VERSION would be hidden by the version of table " + table.id()
                            + ", because some rows of it have \"since\"; choose another name");
        }
    }
}
