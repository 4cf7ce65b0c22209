package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The classes that an operation table leaves open are classes of its codes. */
final class OpenClasses implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (OperationTable table : book.operations()) {
            CodeTable codes = book.table(table.codesFrom());
            if (codes == null || table.open().isEmpty()) {
                continue;
            }
            if (codes.kind().hasClasses()) {
                check(table, classes(codes), problems);
            } else {
                problems.add(
                        table.open().get(0).place(),
                        ProblemId.UNKNOWN_CLASS,
                        "the codes of table " + codes.id() + " are of the kind \""
                                + codes.kind().word()
                                + "\", which has no classes; remove \"open\", and list all answers");
            }
        }
    }

    private static void check(OperationTable table, Set<String> classes, Problems problems) {
        Map<String, Text> seen = new HashMap<>();
        for (Text open : table.open()) {
            Text first = seen.putIfAbsent(open.value(), open);
            if (first != null) {
                problems.add(
                        open.place(),
                        ProblemId.DUPLICATE_VALUE,
                        "\"" + open + "\" is already in \"open\" (line "
                                + first.place().line() + "); remove one of the two");
            } else if (!classes.contains(open.value())) {
                problems.add(
                        open.place(),
                        ProblemId.UNKNOWN_CLASS,
                        "no code of table " + table.codesFrom() + " has the class \"" + open + "\"; "
                                + remedy(open.value(), classes));
            }
        }
    }

    /** Another spelling of a class starts with the same digit: {@code 4XX}, {@code 404} or {@code 4.xx}. */
    private static String remedy(String written, Set<String> classes) {
        for (String each : classes) {
            if (written.startsWith(each.substring(0, 1))) {
                return "write " + each;
            }
        }
        return "allowed: " + String.join(", ", classes);
    }

    private static Set<String> classes(CodeTable codes) {
        Set<String> classes = new LinkedHashSet<>();
        for (Row row : codes.rows().values()) {
            classes.add(codes.kind().classWord(row.code()));
        }
        return classes;
    }
}
