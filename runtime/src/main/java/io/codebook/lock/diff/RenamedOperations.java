package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An operation moved to another group under its name, or got another name. It is known by its constant or an alias, or else in
 * its group by all its answers, or else by most of them.
 */
final class RenamedOperations extends RenameRule {
    /** What an operation is known by: its name, its constant and aliases, or its answers. */
    private final FactType mark;

    private final boolean allAnswers;
    /** After the moves; empty until they are asked for. */
    private List<IdentifierOwners> owners = List.of();

    private RenamedOperations(FactType mark, boolean allAnswers) {
        super(FactType.OPERATION);
        this.mark = mark;
        this.allAnswers = allAnswers;
    }

    static RenamedOperations movedToAnotherGroup() {
        return new RenamedOperations(FactType.OPERATION, false);
    }

    static RenamedOperations withCommonIdentifier() {
        return new RenamedOperations(FactType.OPERATION_ALIAS, false);
    }

    static RenamedOperations withAllAnswers() {
        return new RenamedOperations(FactType.ANSWER, true);
    }

    static RenamedOperations withMostAnswers() {
        return new RenamedOperations(FactType.ANSWER, false);
    }

    @Override
    String what(FactPath from, FactPath to, ComparedFacts facts) {
        List<String> before = facts.before(from.at(FactType.OPERATION_CONSTANT));
        List<String> after = facts.after(to.at(FactType.OPERATION_CONSTANT));
        boolean isRename = !from.name().equals(to.name());
        return ChangeText.name(from)
                + (isMove(from, to) ? " moved to " + group(to) + (isRename ? " and" : "") : "")
                + (isRename ? " was renamed to " + to.name() : "")
                + ChangeText.alsoChanged("constant", before, after);
    }

    private static boolean isMove(FactPath from, FactPath to) {
        return !from.up(FactType.OPERATIONS).equals(to.up(FactType.OPERATIONS));
    }

    static String group(FactPath operation) {
        String group = operation.name(FactType.OPERATIONS);
        return group.equals(FactPath.NO_GROUP) ? "no group" : "group " + group;
    }

    @Override
    Map<FactPath, FactPath> moves(FactPath from, FactPath to) {
        return Map.of(from, to);
    }

    @Override
    ChangeKind kind(FactPath from, FactPath to, ComparedFacts facts) {
        if (isMove(from, to)) {
            return ChangeKind.OPERATION_MOVED;
        }
        List<String> constant = facts.before(to.at(FactType.OPERATION_CONSTANT));
        return Identifiers.within(to, facts.after()).containsAll(constant)
                ? ChangeKind.OPERATION_RETITLED
                : ChangeKind.OPERATION_RENAMED;
    }

    @Override
    List<FactPath> explained(FactPath to, ComparedFacts facts) {
        FactPath constant = to.at(FactType.OPERATION_CONSTANT);
        if (owners.isEmpty()) {
            owners = List.of(new IdentifierOwners(facts));
        }
        boolean isOwn =
                owners.get(0).of(to, String.join("", facts.after(constant))).is(to);
        return isOwn ? ChangedConstants.factsOf(constant, facts) : List.of(); // else MovedIdentifiers explains it
    }

    @Override
    FactPath key(FactPath path) {
        if (mark == FactType.OPERATION) {
            return path.up(FactType.TABLE).at(FactType.OPERATIONS, path.name());
        }
        if (mark == FactType.OPERATION_ALIAS) {
            return path.up(FactType.TABLE);
        }
        return allAnswers ? path.renamed(parts(path).toString()) : path.up(FactType.OPERATIONS);
    }

    @Override
    boolean isLike(FactPath from, FactPath to, ComparedFacts facts) {
        if (mark == FactType.OPERATION) {
            return true; // the key has the table and the name
        }
        if (mark == FactType.OPERATION_ALIAS) {
            Set<String> identifiers = Identifiers.within(to, facts.after());
            return !Collections.disjoint(identifiers, Identifiers.within(from, facts.before()));
        }
        return allAnswers ? parts(from).equals(parts(to)) : mostlyEqual(from, to);
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
