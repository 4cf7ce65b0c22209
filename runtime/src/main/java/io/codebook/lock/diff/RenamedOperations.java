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
    private final ChangeKind kind;
    private final boolean allAnswers;

    private RenamedOperations(ChangeKind kind, boolean allAnswers) {
        super(FactType.OPERATION);
        this.kind = kind;
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
    void explain(FactPath from, FactPath to, ComparedFacts facts) {
        FactPath constant = to.at(FactType.OPERATION_CONSTANT);
        List<String> before = facts.before(from.at(FactType.OPERATION_CONSTANT));
        List<String> after = facts.after(constant);
        String what = ChangeText.name(from)
                + (isMove() ? " moved to " + group(to) : " was renamed to " + to.name())
                + (before.equals(after)
                        ? ""
                        : ", and its constant changed from " + CodesLock.quoted(before) + " to "
                                + CodesLock.quoted(after));
        Map<FactPath, FactPath> moves = Map.of(from, to);
        facts.move(moves);
        facts.explainMove(kind, from, what, moves, List.of(constant));
    }

    private boolean isMove() {
        return kind == ChangeKind.OPERATION_MOVED;
    }

    private static String group(FactPath operation) {
        String group = operation.name(FactType.OPERATIONS);
        return group.equals(FactPath.NO_GROUP) ? "no group" : "group " + group;
    }

    @Override
    boolean isLike(FactPath from, FactPath to, ComparedFacts facts) {
        if (isMove()) {
            return from.name(FactType.TABLE).equals(to.name(FactType.TABLE))
                    && from.name().equals(to.name());
        }
        if (!from.up(FactType.OPERATIONS).equals(to.up(FactType.OPERATIONS))) {
            return false;
        }
        SortedMap<String, List<String>> before = answersBefore(from, facts);
        SortedMap<String, List<String>> after = answers(to, facts.after());
        return allAnswers ? before.equals(after) : mostlyEqual(before, after);
    }

    /** Without the codes that were removed from the table of codes: no operation can answer those. */
    private static SortedMap<String, List<String>> answersBefore(FactPath operation, ComparedFacts facts) {
        SortedMap<String, List<String>> answers = answers(operation, facts.before());
        for (String table : facts.before(operation.up(FactType.TABLE).at(FactType.CODES_FROM))) {
            for (FactPath code : facts.removed(FactType.CODE)) {
                if (code.name(FactType.TABLE).equals(table)) {
                    answers.remove(code.name());
                }
            }
        }
        return answers;
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
