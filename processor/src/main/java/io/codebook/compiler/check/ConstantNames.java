package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.Map;

/** No two codes or operations of a table have the same constant, whether it is derived, given or an alias. */
final class ConstantNames implements Rule {
    private static final String OPERATION_REMEDY = "give its group a \"prefix\", or add \"constant\" to one of them";

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            Map<String, Taken> taken = new HashMap<>();
            for (Row row : table.written()) {
                take(row.constant(), row.code().written(), "add \"constant\" to one of them", taken, problems);
            }
            for (Row row : table.written()) {
                for (Text alias : row.aliases()) {
                    take(alias, "an alias of " + row.code().written(), "choose another alias", taken, problems);
                }
            }
        }
        for (OperationTable table : book.operations()) {
            Map<String, Taken> taken = new HashMap<>();
            for (Operation operation : table.operations()) {
                String what = "operation \"" + operation.name() + "\"";
                take(operation.constant(), what, OPERATION_REMEDY, taken, problems);
            }
            for (Operation operation : table.operations()) {
                for (Text alias : operation.aliases()) {
                    String what = "an alias of operation \"" + operation.name() + "\"";
                    take(alias, what, "choose another alias", taken, problems);
                }
            }
            Map<String, Taken> groups = new HashMap<>();
            for (Group group : table.groups()) {
                Text constant = new Text(group.id().place(), group.constant());
                take(constant, "group \"" + group.id() + "\"", "choose another id", groups, problems);
            }
        }
    }

    private record Taken(Text constant, String by) {}

    private static void take(Text constant, String by, String remedy, Map<String, Taken> taken, Problems problems) {
        Taken first = taken.putIfAbsent(constant.value(), new Taken(constant, by));
        if (first != null) {
            problems.add(
                    constant.place(),
                    ProblemId.DUPLICATE_CONSTANT,
                    "the constant " + constant + " of " + by + " is already the constant of " + first.by() + " (line "
                            + first.constant().place().line() + "); " + remedy);
        }
    }
}
