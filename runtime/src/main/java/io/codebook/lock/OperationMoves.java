package io.codebook.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A group has another id, or an operation another name or another group, and is the same all the same. */
final class OperationMoves {
    private final Differences differences;
    /** What an operation is known again by. */
    private final String mark;

    private final List<FactPath> gone;
    private final List<FactPath> added;

    private OperationMoves(Differences differences, FactPath pattern, String mark) {
        this.differences = differences;
        this.mark = mark;
        gone = differences.removed(pattern);
        added = differences.added(pattern);
    }

    static void find(Differences differences) {
        new OperationMoves(differences, Patterns.GROUP, "group").findGroups();
        for (String mark : List.of("name", "all answers", "most answers")) {
            new OperationMoves(differences, Patterns.OPERATION, mark).findOperations();
        }
    }

    /** Groups that are new or gone, and with them their operations. */
    static void findGroups(Differences differences) {
        for (FactPath group : differences.added(Patterns.GROUP)) {
            findGroup("group-added", group, differences.added(Patterns.OPERATION), differences);
        }
        for (FactPath group : differences.removed(Patterns.GROUP)) {
            findGroup("group-removed", group, differences.removed(Patterns.OPERATION), differences);
        }
    }

    private static void findGroup(String kind, FactPath group, List<FactPath> operations, Differences differences) {
        List<FactPath> explained = new ArrayList<>(List.of(group));
        List<String> names = new ArrayList<>();
        for (FactPath operation : operations) {
            if (operation.startsWith(operationsOf(group))) {
                explained.add(operation);
                names.add(operation.last());
            }
        }
        String with = names.isEmpty() ? "" : ", and with it " + String.join(", ", names);
        differences.explain(kind, group, Names.change(differences, group) + with, explained);
    }

    private void findGroups() {
        for (FactPath from : List.copyOf(gone)) {
            for (FactPath to : counterpart(from)) {
                String what = Names.of(from) + " is " + to.last() + " now; it was "
                        + LockLine.texts(differences.before(from)) + " and is " + LockLine.texts(differences.after(to));
                move("group-renamed", from, what, Map.of(from, to, operationsOf(from), operationsOf(to)), to);
            }
        }
    }

    private void findOperations() {
        boolean moved = mark.equals("name");
        for (FactPath from : List.copyOf(gone)) {
            for (FactPath to : counterpart(from)) {
                FactPath constant = to.and("constant");
                String what = Names.of(from) + " was " + LockLine.texts(differences.before(from.and("constant")))
                        + " and is " + (moved ? Names.of(to) : to.last()) + ", "
                        + LockLine.texts(differences.after(constant));
                move(moved ? "operation-moved" : "operation-renamed", from, what, Map.of(from, to), constant);
            }
        }
    }

    private void move(String kind, FactPath from, String what, Map<FactPath, FactPath> moves, FactPath fact) {
        gone.remove(from);
        added.remove(moves.get(from));
        differences.move(moves);
        differences.explainMove(kind, from, what, moves, List.of(fact));
    }

    /** What is like it and like nothing else that is gone; none when there is more than one. */
    private List<FactPath> counterpart(FactPath from) {
        List<FactPath> like = new ArrayList<>();
        for (FactPath to : added) {
            if (isLike(from, to)) {
                like.add(to);
            }
        }
        for (FactPath other : gone) {
            if (!other.equals(from) && like.size() == 1 && isLike(other, like.get(0))) {
                return List.of();
            }
        }
        return like.size() == 1 ? like : List.of();
    }

    private boolean isLike(FactPath from, FactPath to) {
        if (!from.word(1).equals(to.word(1))) {
            return false;
        }
        if (mark.equals("group")) {
            return title(differences.before(from)).equals(title(differences.after(to)))
                    || mostlyEqual(
                            parts(differences.before(), operationsOf(from)),
                            parts(differences.after(), operationsOf(to)));
        }
        if (mark.equals("name")) {
            return from.last().equals(to.last());
        }
        SortedMap<String, List<String>> before = parts(differences.before(), from.and("answer"));
        before.keySet().removeAll(goneCodes(from));
        SortedMap<String, List<String>> after = parts(differences.after(), to.and("answer"));
        return from.word(3).equals(to.word(3))
                && (mark.equals("all answers") ? before.equals(after) : mostlyEqual(before, after));
    }

    /** The codes that are in the table of an operation's codes no more: its answers cannot be either. */
    private List<String> goneCodes(FactPath operation) {
        List<String> codes = new ArrayList<>();
        for (String table : differences.before(operation.first(2).and("codes-from"))) {
            for (FactPath code : differences.removed(FactPath.of("table", table, "code", FactPath.ANY))) {
                codes.add(code.last());
            }
        }
        return codes;
    }

    /** Whether more than half is on both sides; what has other phrases counts half. */
    private static boolean mostlyEqual(SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
        int equal = 0;
        int all = after.size();
        for (Map.Entry<String, List<String>> part : before.entrySet()) {
            List<String> now = after.get(part.getKey());
            if (now == null) {
                all++;
            } else {
                equal += now.equals(part.getValue()) ? 2 : 1;
            }
        }
        return equal > all;
    }

    /** The answers of an operation with their phrases, or the names of the operations of a group. */
    private static SortedMap<String, List<String>> parts(SortedMap<FactPath, List<String>> facts, FactPath whole) {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact :
                Differences.facts(facts, whole).entrySet()) {
            FactPath path = fact.getKey();
            int length = whole.words().size();
            if (path.words().size() > length) {
                boolean answer = path.words().size() == length + 1;
                parts.put(path.word(length), answer ? fact.getValue() : List.of());
            }
        }
        return parts;
    }

    /** The title of a group, behind its constant. */
    private static String title(List<String> group) {
        return group.get(group.size() - 1);
    }

    private static FactPath operationsOf(FactPath group) {
        return group.first(2).and("operation", group.last());
    }
}
