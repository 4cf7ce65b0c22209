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
final class RenamedOperations extends Counterparts {
    /** By what an operation is known again, the most certain first. */
    enum Mark {
        NAME,
        ALL_ANSWERS,
        MOST_ANSWERS
    }

    private final Mark mark;

    RenamedOperations(Mark mark) {
        super(FactType.OPERATION);
        this.mark = mark;
    }

    @Override
    void explain(FactPath from, FactPath to, ComparedFacts facts) {
        FactPath constant = to.at(FactType.OPERATION_CONSTANT);
        List<String> before = facts.before(from.at(FactType.OPERATION_CONSTANT));
        List<String> after = facts.after(constant);
        String what = ChangeText.name(from)
                + (mark == Mark.NAME ? " moved to " + group(to) : " was renamed to " + to.name())
                + (before.equals(after)
                        ? ""
                        : ", and its constant changed from " + CodesLock.quoted(before) + " to "
                                + CodesLock.quoted(after));
        ChangeKind kind = mark == Mark.NAME ? ChangeKind.OPERATION_MOVED : ChangeKind.OPERATION_RENAMED;
        Map<FactPath, FactPath> moves = Map.of(from, to);
        facts.move(moves);
        facts.explainMove(kind, from, what, moves, List.of(constant));
    }

    private static String group(FactPath operation) {
        String group = operation.name(FactType.OPERATIONS);
        return group.equals(FactPath.NO_GROUP) ? "no group" : "group " + group;
    }

    @Override
    boolean isLike(FactPath from, FactPath to, ComparedFacts facts) {
        if (mark == Mark.NAME) {
            return from.name(FactType.TABLE).equals(to.name(FactType.TABLE))
                    && from.name().equals(to.name());
        }
        if (!from.up(FactType.OPERATIONS).equals(to.up(FactType.OPERATIONS))) {
            return false;
        }
        SortedMap<String, List<String>> before = answersBefore(from, facts);
        SortedMap<String, List<String>> after = answers(to, facts.after());
        return mark == Mark.ALL_ANSWERS ? before.equals(after) : mostlyEqual(before, after);
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
