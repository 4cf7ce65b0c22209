package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The scope of a fallback names groups and operations of its table. */
final class FallbackScopes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (OperationTable table : book.operations()) {
            FallbackScope scope = table.fallbackScope();
            if (scope != null) {
                check("group", scope.groups(), groups(table), table, ProblemId.UNKNOWN_GROUP, problems);
                check("operation", scope.operations(), operations(table), table, ProblemId.UNKNOWN_OPERATION, problems);
            }
        }
    }

    private static void check(
            String what, List<Text> names, Set<String> known, OperationTable table, ProblemId id, Problems problems) {
        for (Text name : names) {
            if (!known.contains(name.value())) {
                String remedy = known.isEmpty()
                        ? "the table has no groups; list \"operations\" instead"
                        : problems.suggestion(name.value(), known);
                problems.add(
                        name.place(),
                        id,
                        "unknown " + what + " \"" + name + "\" in the fallback of table " + table.id() + "; " + remedy);
            }
        }
    }

    private static Set<String> groups(OperationTable table) {
        Set<String> ids = new LinkedHashSet<>();
        for (Group group : table.groups()) {
            ids.add(group.id().value());
        }
        return ids;
    }

    private static Set<String> operations(OperationTable table) {
        Set<String> names = new LinkedHashSet<>();
        for (Operation operation : table.operations()) {
            names.add(operation.name().value());
        }
        return names;
    }
}
