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
final class RenamedOperations implements ChangeRule {
    @Override
    public void find(ComparedFacts facts) {
        find(new Counterparts(RenamedOperations::hasSameName), ChangeKind.OPERATION_MOVED, facts);
        find(new Counterparts((from, to) -> hasSameAnswers(from, to, facts)), ChangeKind.OPERATION_RENAMED, facts);
        find(new Counterparts((from, to) -> hasMostAnswers(from, to, facts)), ChangeKind.OPERATION_RENAMED, facts);
    }

    private static void find(Counterparts counterparts, ChangeKind kind, ComparedFacts facts) {
        counterparts.find(
                facts.removed(FactType.OPERATION),
                facts.added(FactType.OPERATION),
                (from, to) -> explain(kind, from, to, facts));
    }

    private static void explain(ChangeKind kind, FactPath from, FactPath to, ComparedFacts facts) {
        FactPath constant = to.at(FactType.OPERATION_CONSTANT);
        List<String> before = facts.before(from.at(FactType.OPERATION_CONSTANT));
        List<String> after = facts.after(constant);
        String what = ChangeText.name(from)
                + (kind == ChangeKind.OPERATION_MOVED ? " moved to " + group(to) : " was renamed to " + to.name())
                + (before.equals(after)
                        ? ""
                        : ", and its constant changed from " + CodesLock.quoted(before) + " to "
                                + CodesLock.quoted(after));
        Map<FactPath, FactPath> moves = Map.of(from, to);
        facts.move(moves);
        facts.explainMove(kind, from, what, moves, List.of(constant));
    }

    private static String group(FactPath operation) {
        String group = operation.name(FactType.OPERATIONS);
        return group.equals(FactPath.NO_GROUP) ? "no group" : "group " + group;
    }

    private static boolean hasSameName(FactPath from, FactPath to) {
        return from.name(FactType.TABLE).equals(to.name(FactType.TABLE))
                && from.name().equals(to.name());
    }

    private static boolean isInSameGroup(FactPath from, FactPath to) {
        return from.up(FactType.OPERATIONS).equals(to.up(FactType.OPERATIONS));
    }

    private static boolean hasSameAnswers(FactPath from, FactPath to, ComparedFacts facts) {
        return isInSameGroup(from, to) && answersBefore(from, facts).equals(answers(to, facts.after()));
    }

    private static boolean hasMostAnswers(FactPath from, FactPath to, ComparedFacts facts) {
        return isInSameGroup(from, to)
                && Counterparts.mostlyEqual(answersBefore(from, facts), answers(to, facts.after()));
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
        operation.in(side).forEach((fact, phrases) -> {
            if (fact.is(FactType.ANSWER)) {
                answers.put(fact.name(), phrases);
            }
        });
        return answers;
    }
}
