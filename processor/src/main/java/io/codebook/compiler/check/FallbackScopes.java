package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scope of a fallback names groups and operations of its table. */
final class FallbackScopes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (OperationTable table : book.operations()) {
            FallbackScope scope = table.fallbackScope();
            if (scope != null) {
                checkGroups(scope.groups(), table, problems);
                checkOperations(scope.operations(), table, problems);
            }
        }
    }

    private static void checkGroups(List<Text> ids, OperationTable table, Problems problems) {
        Set<String> known = groups(table);
        for (Text id : ids) {
            if (!known.contains(id.value())) {
                String remedy = known.isEmpty()
                        ? "the table has no groups; list \"operations\" instead"
                        : problems.suggestion(id.value(), known);
                problems.add(id.place(), ProblemId.UNKNOWN_GROUP, unknown("group", id, table) + remedy);
            }
        }
    }

    private static void checkOperations(List<Text> names, OperationTable table, Problems problems) {
        Set<String> known = operations(table);
        for (Text name : names) {
            if (!known.contains(name.value())) {
                Operation renamed = withAlias(name, table);
                String remedy = renamed == null
                        ? problems.suggestion(name.value(), known)
                        : "that is an alias; write \"" + renamed.name() + "\"";
                problems.add(name.place(), ProblemId.UNKNOWN_OPERATION, unknown("operation", name, table) + remedy);
            }
        }
    }

    private static String unknown(String what, Text name, OperationTable table) {
        return "unknown " + what + " \"" + name + "\" in the fallback of table " + table.id() + "; ";
    }

    /** The operation that had a name before, or null. Its alias may start with the prefix of the group. */
    private static @Nullable Operation withAlias(Text name, OperationTable table) {
        String constant = JavaName.constant(name.value());
        if (constant != null) {
            for (Operation operation : table.operations()) {
                for (Text alias : operation.aliases()) {
                    if (alias.value().equals(constant) || alias.value().endsWith("_" + constant)) {
                        return operation;
                    }
                }
            }
        }
        return null;
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
