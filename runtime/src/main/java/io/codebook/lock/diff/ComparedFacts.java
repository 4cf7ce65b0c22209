package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts in which two locks differ, and the changes that explain them. Each rule explains what it knows. */
final class ComparedFacts {
    private final LockHistory history;
    private final SortedMap<FactPath, List<String>> before;
    private final SortedMap<FactPath, List<String>> after;
    private final Map<FactPath, FactPath> moved = new HashMap<>();
    private final Set<FactPath> goals = new HashSet<>();
    private final SortedMap<FactPath, List<String>> takenOver = new TreeMap<>();
    private final SortedSet<FactPath> unexplained;
    private final List<Change> changes = new ArrayList<>();
    private List<GeneratedMethods> methods = List.of();

    ComparedFacts(CodesLock accepted, CodesLock current) {
        history = new LockHistory(accepted);
        history.addOlderNumbers();
        before = new TreeMap<>(history.current());
        after = new LockHistory(current).current();
        unexplained = differing();
    }

    /** One pass along both sides: a build does this whenever its lock has a history. */
    private SortedSet<FactPath> differing() {
        SortedSet<FactPath> differing = new TreeSet<>();
        List<Map.Entry<FactPath, List<String>>> old = new ArrayList<>(before.entrySet());
        List<Map.Entry<FactPath, List<String>>> now = new ArrayList<>(after.entrySet());
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int order = i == old.size()
                    ? 1
                    : j == now.size()
                            ? -1
                            : old.get(i).getKey().compareTo(now.get(j).getKey());
            if (order != 0 || !old.get(i).getValue().equals(now.get(j).getValue())) {
                differing.add((order > 0 ? now.get(j) : old.get(i)).getKey());
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return differing;
    }

    /** Adds a change that explains all that differs about its subject. */
    void explain(ChangeKind kind, FactPath subject, String what) {
        explain(kind, subject, what, List.of(subject));
    }

    /** Adds a change of which more is known than the remedy of its kind says. */
    void explain(ChangeKind kind, FactPath subject, String what, String remedy) {
        explain(kind, subject, what, remedy, List.of(subject));
    }

    /** The same, for a change that explains all that differs about some paths. */
    void explain(ChangeKind kind, FactPath subject, String what, String remedy, Collection<FactPath> explained) {
        changes.add(new Change(kind, subject, what, remedy, Map.of(), take(explained)));
    }

    /** Adds a change that explains all that differs about some paths. */
    void explain(ChangeKind kind, FactPath subject, String what, Collection<FactPath> explained) {
        explainMove(kind, subject, what, Map.of(), explained);
    }

    /** Adds a change that moves facts, and marks all differences about some paths as explained. */
    void explainMove(
            ChangeKind kind,
            FactPath subject,
            String what,
            Map<FactPath, FactPath> moves,
            Collection<FactPath> explained) {
        changes.add(new Change(kind, subject, what, kind.remedy(), moves, take(explained)));
    }

    private Set<FactPath> take(Collection<FactPath> explained) {
        Set<FactPath> facts = new HashSet<>();
        for (FactPath path : explained) {
            SortedSet<FactPath> within = within(path);
            facts.addAll(within);
            within.clear();
        }
        return facts;
    }

    /** The unexplained facts about a path; removing from the view removes from them. */
    private SortedSet<FactPath> within(FactPath path) {
        return path.in(unexplained);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Moves accepted facts to their new paths, so that what else differs about them is found there. What merely followed
     * them, such as the rows of mappings, no longer differs.
     */
    void move(Map<FactPath, FactPath> moves) {
        if (moves.isEmpty()) {
            return;
        }
        moved.putAll(moves);
        goals.addAll(moves.values());
        SortedMap<FactPath, List<String>> there = new TreeMap<>();
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            for (Map.Entry<FactPath, List<String>> fact :
                    move.getKey().in(before).entrySet()) {
                there.put(fact.getKey().moved(move.getKey(), move.getValue()), fact.getValue());
            }
        }
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            if (!moves.containsKey(move.getValue())) {
                takenOver.putAll(move.getValue().in(before));
            }
            move.getKey().in(before).clear();
            move.getValue().in(before).clear();
        }
        before.putAll(there);
        SortedMap<FactPath, List<String>> followed = new CodeReferences(before, moves).followed(after);
        before.clear();
        before.putAll(followed);
        unexplained.clear();
        unexplained.addAll(differing());
        for (Change change : changes) {
            unexplained.removeAll(change.facts());
        }
    }

    /** Where something is after the moves so far. */
    FactPath place(FactPath path) {
        FactPath place = path;
        for (FactPath outer : path.beginnings()) {
            FactPath to = moved.get(outer);
            place = to == null ? place : path.moved(outer, to);
        }
        return place;
    }

    /** Where the code of a number was before the moves so far. */
    FactPath origin(FactPath code) {
        for (Map.Entry<FactPath, FactPath> move : moved.entrySet()) {
            if (move.getValue().equals(code)) {
                return move.getKey();
            }
        }
        return code;
    }

    /** Whether a number belongs to a code that was removed or renumbered, unless it left for a path and came back. */
    boolean isTaken(FactPath code, FactPath from) {
        boolean wasRemoved = history.removed().containsKey(code.at(FactType.CONSTANT)); // not only a part of it
        return wasRemoved || moved.containsKey(code) || (!has(before, code) && history.wasLeft(code, from));
    }

    /** The accepted value of a fact, or an empty list. */
    List<String> before(FactPath fact) {
        return before.getOrDefault(fact, List.of());
    }

    /** The current value of a fact, or an empty list. */
    List<String> after(FactPath fact) {
        return after.getOrDefault(fact, List.of());
    }

    /** Whether something that is not accepted was so before, at this path. */
    boolean wasThere(FactPath path) {
        return !hasMoved(path) && (wasRemoved(path) || !lastValue(path).isEmpty());
    }

    /** What makes a number its code's for ever: {@code retired} or {@code removed}, even if it is in use again; or nothing. */
    String fate(FactPath code) {
        if (!before(code.at(FactType.RETIRED)).isEmpty() || history.wasRetired(code)) {
            return "retired";
        }
        return history.wasRestored(code) ? "removed" : "";
    }

    /** What is generated no longer because of a change of a fact, as the end of a sentence; or nothing. */
    String lostMethods(FactPath fact) {
        for (Map.Entry<FactPath, List<String>> within : fact.in(before).entrySet()) {
            boolean isPart = within.getKey().isWithin(FactType.ANSWER) // whoever removes more removes its type, too
                    && !after.containsKey(fact);
            if (within.getKey().equals(fact) || isPart) {
                String lost = lostMethods(within.getKey(), within.getValue());
                if (!lost.isEmpty()) {
                    return lost;
                }
            }
        }
        return "";
    }

    private String lostMethods(FactPath fact, List<String> value) {
        if (methods.isEmpty()) {
            methods = List.of(new GeneratedMethods(after)); // most comparisons need none
        }
        return methods.get(0).lostWith(fact, value);
    }

    /** The value that an added fact had last, or an empty list; what a number had before its code came there does not count. */
    List<String> lastValue(FactPath fact) {
        return movedHere(fact) ? history.removed().getOrDefault(fact, List.of()) : history.lastValue(fact, after(fact));
    }

    /** Whether a fact is about a number to which a code has moved, as the records say. */
    private boolean movedHere(FactPath fact) {
        if (fact.isWithin(FactType.CODE)) {
            return history.isDestination(fact.up(FactType.CODE));
        }
        boolean isOfCode =
                fact.isWithin(FactType.ANSWER) || fact.is(FactType.MAPPED_CODE) || fact.is(FactType.UNMAPPED_CODE);
        return isOfCode
                && history.isDestination(
                        CodeReferences.codesOf(after, fact).iterator().next());
    }

    /** Whether a path is that of something which came from another path, or is within it. */
    boolean hasMoved(FactPath path) {
        for (FactPath outer : path.beginnings()) {
            if (goals.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the last value of an added fact for the accepted one, and returns the paths where it was and is. */
    List<FactPath> restore(FactPath fact) {
        FactPath place = fact;
        if (fact.is(FactType.UNMAPPED_CODE) && lastValue(fact).isEmpty()) {
            place = fact.up(FactType.MAPPING).at(FactType.MAPPED_CODE, fact.name()); // the code had a target
        }
        List<String> last = hasMoved(fact) ? List.of() : lastValue(place);
        if (!last.isEmpty()) {
            before.put(place, last);
        }
        return List.of(place, fact);
    }

    /** Takes what something had when it was removed, and has no more, for accepted. */
    Set<FactPath> restoreLost(FactPath subject) {
        Set<FactPath> lost = new HashSet<>();
        for (Map.Entry<FactPath, List<String>> fact : history.removed(subject).entrySet()) {
            if (!after.containsKey(fact.getKey())
                    && !refersToRemovedCode(fact.getKey())
                    && !isOfRemovedField(fact.getKey())) {
                before.put(fact.getKey(), fact.getValue());
                lost.add(fact.getKey());
            }
        }
        return lost;
    }

    private boolean refersToRemovedCode(FactPath fact) {
        for (FactPath code : CodeReferences.codesOf(after, fact)) {
            return !has(after, code); // the first is the one that the fact is about
        }
        return false;
    }

    private boolean isOfRemovedField(FactPath fact) {
        return fact.is(FactType.ANSWER_FIELD)
                && !has(after, fact.up(FactType.TABLE).at(FactType.FIELD, fact.name()));
    }

    /** Whether a fact has one value on both sides. */
    boolean isSame(FactPath fact) {
        List<String> value = before(fact);
        return !value.isEmpty() && value.equals(after(fact));
    }

    /** The accepted lock's history. What moved since is at its old place there. */
    LockHistory history() {
        return history;
    }

    /** The accepted facts about numbers that codes took over. */
    SortedMap<FactPath, List<String>> takenOver() {
        return takenOver;
    }

    /** Whether something is there now, or was removed by itself. */
    boolean isKnown(FactPath path) {
        return has(after, path) || wasRemoved(path);
    }

    private boolean wasRemoved(FactPath path) {
        return has(history.removed(), path);
    }

    /** The accepted facts. */
    SortedMap<FactPath, List<String>> before() {
        return Collections.unmodifiableSortedMap(before);
    }

    /** The current facts. */
    SortedMap<FactPath, List<String>> after() {
        return after;
    }

    /** The subjects of a type that only the current lock has. */
    List<FactPath> added(FactType type) {
        return subjects(type, after, before);
    }

    /** The subjects of a type that only the accepted lock has. */
    List<FactPath> removed(FactType type) {
        return subjects(type, before, after);
    }

    /** The unexplained facts of a type that have a value on both sides. */
    List<FactPath> changed(FactType type) {
        List<FactPath> changed = new ArrayList<>();
        for (FactPath fact : unexplained) {
            if (fact.is(type) && before.containsKey(fact) && after.containsKey(fact)) {
                changed.add(fact);
            }
        }
        return changed;
    }

    /** The subjects of a type that one side lacks, if something about them is unexplained. */
    private List<FactPath> subjects(
            FactType type, SortedMap<FactPath, List<String>> with, SortedMap<FactPath, List<String>> without) {
        Set<FactPath> subjects = new LinkedHashSet<>();
        for (FactPath fact : unexplained) {
            if (fact.isWithin(type) && with.containsKey(fact)) {
                FactPath subject = fact.up(type);
                if (!has(without, subject)) {
                    subjects.add(subject);
                }
            }
        }
        return new ArrayList<>(subjects);
    }

    /** Whether both sides have a path or something within it. */
    boolean isKept(FactPath path) {
        return has(before, path) && has(after, path);
    }

    /** Whether the accepted lock has a path, or something within it, and the current one has not. */
    boolean isGone(FactPath path) {
        return has(before, path) && !has(after, path);
    }

    boolean isUnexplained(FactPath fact) {
        return unexplained.contains(fact);
    }

    /** What no rule has explained so far. */
    List<FactPath> unexplained() {
        return List.copyOf(unexplained);
    }

    /** What no rule has explained so far about a path. */
    List<FactPath> unexplained(FactPath path) {
        return List.copyOf(within(path));
    }

    static boolean has(SortedMap<FactPath, List<String>> side, FactPath path) {
        return !path.in(side).isEmpty();
    }
}
