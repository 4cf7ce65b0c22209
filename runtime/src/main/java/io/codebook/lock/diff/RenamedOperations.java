package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An operation moved to another group under its name, or got another name in its group and kept all its answers, or else most
 * of them.
 */
final class RenamedOperations extends RenameRule {
    private final boolean isMove;
    private final boolean allAnswers;

    private RenamedOperations(ChangeKind kind, boolean allAnswers) {
        super(FactType.OPERATION, kind);
        isMove = kind == ChangeKind.OPERATION_MOVED;
        this.allAnswers = allAnswers;
    }

    static RenamedOperations movedToAnotherGroup() {
        return new RenamedOperations(ChangeKind.OPERATION_MOVED, true);
    }

    static RenamedOperations withAllAnswers() {
        return new RenamedOperations(ChangeKind.OPERATION_RENAMED, true);
    }

    static RenamedOperations withMostAnswers() {
        return new RenamedOperations(ChangeKind.OPERATION_RENAMED, false);
    }

    @Override
    String what(FactPath from, FactPath to, ComparedFacts facts) {
        List<String> before = facts.before(from.at(FactType.OPERATION_CONSTANT));
        List<String> after = facts.after(to.at(FactType.OPERATION_CONSTANT));
        return ChangeText.name(from)
                + (isMove ? " moved to " + group(to) : " was renamed to " + to.name())
                + (before.equals(after)
                        ? ""
                        : ", and its constant changed from " + CodesLock.quoted(before) + " to "
                                + CodesLock.quoted(after));
    }

    @Override
    Map<FactPath, FactPath> moves(FactPath from, FactPath to) {
        return Map.of(from, to);
    }

    @Override
    List<FactPath> explained(FactPath to) {
        return List.of(to.at(FactType.OPERATION_CONSTANT));
    }

    private static String group(FactPath operation) {
        String group = operation.name(FactType.OPERATIONS);
        return group.equals(FactPath.NO_GROUP) ? "no group" : "group " + group;
    }

    @Override
    FactPath key(Subject operation) {
        FactPath path = operation.path();
        if (isMove) {
            return path.up(FactType.TABLE).at(FactType.OPERATIONS, path.name());
        }
        return allAnswers ? path.renamed(operation.parts().toString()) : path.up(FactType.OPERATIONS);
    }

    @Override
    boolean isLike(Subject from, Subject to, ComparedFacts facts) {
        if (isMove) {
            return true; // the key has the table and the name
        }
        return allAnswers ? from.parts().equals(to.parts()) : mostlyEqual(from.parts(), to.parts());
    }

    /** Without the codes that were removed from the table of codes: no operation can answer those. */
    @Override
    SortedMap<String, List<String>> partsBefore(FactPath operation, ComparedFacts facts) {
        SortedMap<String, List<String>> answers = answers(operation, facts.before());
        for (String table : facts.before(operation.up(FactType.TABLE).at(FactType.CODES_FROM))) {
            for (String code : List.copyOf(answers.keySet())) {
                if (facts.isGone(FactPath.table(table).at(FactType.CODE, code))) {
                    answers.remove(code);
                }
            }
        }
        return answers;
    }

    @Override
    SortedMap<String, List<String>> partsAfter(FactPath operation, ComparedFacts facts) {
        return answers(operation, facts.after());
    }

    private static SortedMap<String, List<String>> answers(FactPath operation, SortedMap<FactPath, List<String>> side) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : operation.in(side).entrySet()) {
            if (fact.getKey().is(FactType.ANSWER)) {
                answers.put(fact.getKey().name(), fact.getValue());
            }
        }
        return answers;
    }
}
