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
    private static final String CONSTANT = "constant";
    private static final String REMEDY = "add \"constant\" to one of them";

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            Map<String, Use> taken = new HashMap<>();
            for (Row row : table.written()) {
                take(new Use(row.constant(), CONSTANT, row.code().written()), REMEDY, taken, problems);
            }
            for (Row row : table.written()) {
                for (Text alias : row.aliases()) {
                    String word = row.synonyms().contains(alias) ? "synonym" : "alias";
                    takeOther(new Use(alias, word, row.code().written()), taken, problems);
                }
            }
        }
        for (OperationTable table : book.operations()) {
            Map<String, Use> taken = new HashMap<>();
            for (Operation operation : table.operations()) {
                String remedy = (operation.group() == null ? "" : "give its group a \"prefix\", or ") + REMEDY;
                take(new Use(operation.constant(), CONSTANT, owner(operation)), remedy, taken, problems);
            }
            for (Operation operation : table.operations()) {
                for (Text alias : operation.aliases()) {
                    takeOther(new Use(alias, "alias", owner(operation)), taken, problems);
                }
            }
            Map<String, Use> groups = new HashMap<>();
            for (Group group : table.groups()) {
                Text constant = new Text(group.id().place(), group.constant());
                String owner = "group \"" + group.id() + "\"";
                take(new Use(constant, CONSTANT, owner), "choose another id", groups, problems);
            }
        }
    }

    /**
     * An identifier in the generated type.
     *
     * @param word what it is to its owner: the constant, an alias or a synonym
     * @param owner the code, operation or group, as messages call it
     */
    private record Use(Text identifier, String word, String owner) {
        String what() {
            return switch (word) {
                case CONSTANT -> owner;
                case "alias" -> "an alias of " + owner;
                default -> "a synonym of " + owner;
            };
        }

        String ofItsOwner() {
            return switch (word) {
                case CONSTANT -> "its constant";
                case "alias" -> "one of its aliases";
                default -> "one of its synonyms";
            };
        }
    }

    private static String owner(Operation operation) {
        return "operation \"" + operation.name() + "\"";
    }

    private static void takeOther(Use use, Map<String, Use> taken, Problems problems) {
        Use first = taken.get(use.identifier().value());
        if (first != null && first.owner().equals(use.owner())) {
            String what = "the " + use.word() + " " + use.identifier() + " of " + use.owner() + " is already "
                    + first.ofItsOwner();
            report(use, what, first, "remove it", problems);
        } else {
            take(use, "choose another " + use.word(), taken, problems);
        }
    }

    private static void take(Use use, String remedy, Map<String, Use> taken, Problems problems) {
        Use first = taken.putIfAbsent(use.identifier().value(), use);
        if (first != null) {
            String what = "the constant " + use.identifier() + " of " + use.what() + " is already the constant of "
                    + first.what();
            report(use, what, first, remedy, problems);
        }
    }

    private static void report(Use use, String what, Use first, String remedy, Problems problems) {
        problems.add(
                use.identifier().place(),
                ProblemId.DUPLICATE_CONSTANT,
                what + " (line " + first.identifier().place().line() + "); " + remedy);
    }
}
