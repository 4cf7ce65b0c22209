package io.codebook.lock;

import java.util.ArrayList;
import java.util.Collection;
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

/**
 * The facts in which two locks differ, and the changes that explain them. A rule explains what it knows; what nobody has
 * explained in the end is still a difference, so that no change can pass for want of a rule.
 */
final class Differences {
    private final LockHistory ledger;
    private final SortedMap<FactPath, List<String>> before;
    private final SortedMap<FactPath, List<String>> after;
    private final Map<FactPath, FactPath> moved = new HashMap<>();
    private final SortedSet<FactPath> open;
    private final List<Change> changes = new ArrayList<>();

    Differences(CodesLock accepted, CodesLock current) {
        ledger = new LockHistory(accepted);
        before = ledger.live();
        after = new LockHistory(current).live();
        open = differing();
    }

    /** Passes along both sides once: where a lock has a history, every build does. */
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
    void explain(String kind, FactPath subject, String what) {
        explain(kind, subject, what, List.of(subject));
    }

    /** Adds a change that explains all that differs about some subjects. */
    void explain(String kind, FactPath subject, String what, Collection<FactPath> explained) {
        explainMove(kind, subject, what, Map.of(), explained);
    }

    /** Adds a change that is a move, and explains all that differs for it at some new places. */
    void explainMove(
            String kind, FactPath subject, String what, Map<FactPath, FactPath> moves, Collection<FactPath> explained) {
        Set<FactPath> facts = new HashSet<>();
        for (FactPath path : explained) {
            facts.addAll(take(path));
        }
        changes.add(new Change(Kinds.of(kind), subject, what, moves, facts));
    }

    /** Adds a change for each difference that is left: what no rule understands may break somebody. */
    void explainRest() {
        for (FactPath fact : rest()) {
            String kind = fact.isWithin(Patterns.SCHEMA) ? "schema-changed" : "promise-changed";
            explain(kind, fact, Names.change(this, fact));
        }
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Takes promised subjects for moved, so that what else differs about them is found at their new places. What merely
     * followed them, such as the rows of mappings, differs no more.
     */
    void move(Map<FactPath, FactPath> moves) {
        if (moves.isEmpty()) {
            return;
        }
        moved.putAll(moves);
        SortedMap<FactPath, List<String>> there = new TreeMap<>();
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            for (Map.Entry<FactPath, List<String>> fact :
                    facts(before, move.getKey()).entrySet()) {
                there.put(move.getValue().and(fact.getKey().after(move.getKey())), fact.getValue());
            }
        }
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            before.keySet().removeAll(facts(before, move.getKey()).keySet());
            before.keySet().removeAll(facts(before, move.getValue()).keySet());
        }
        before.putAll(there);
        SortedMap<FactPath, List<String>> followed = new CodeReferences(before, moves).followed(after);
        before.clear();
        before.putAll(followed);
        open.clear();
        open.addAll(differing());
        for (Change change : changes) {
            open.removeAll(change.facts());
        }
    }

    /** Whether a number belongs to a code that is gone, retired or renumbered, other than the one that comes from a place. */
    boolean isTaken(FactPath code, FactPath from) {
        return isBuried(code)
                || moved.containsKey(code)
                || (!has(before, code) && ledger.wasLeft(code, from))
                || !before(code.and("retired")).isEmpty();
    }

    /** The value that was promised, or an empty list. */
    List<String> before(FactPath path) {
        return value(before, path);
    }

    /** The value that is there now, or an empty list. */
    List<String> after(FactPath path) {
        return value(after, path);
    }

    /** The value that was promised before the subject was removed, or an empty list. */
    List<String> buried(FactPath path) {
        return value(ledger.buried(), path);
    }

    boolean isBuried(FactPath subject) {
        return has(ledger.buried(), subject);
    }

    SortedMap<FactPath, List<String>> before() {
        return before;
    }

    SortedMap<FactPath, List<String>> after() {
        return after;
    }

    /** What matches a pattern and is new ({@code +}), gone ({@code -}) or has another value ({@code ~}). */
    List<FactPath> found(String sign, FactPath pattern) {
        return switch (sign) {
            case "+" -> subjects(pattern, after, before);
            case "-" -> subjects(pattern, before, after);
            default -> changed(pattern);
        };
    }

    /** What matches a pattern now and was not promised. */
    List<FactPath> added(FactPath pattern) {
        return subjects(pattern, after, before);
    }

    /** What matches a pattern among what was promised and is not there now. */
    List<FactPath> removed(FactPath pattern) {
        return subjects(pattern, before, after);
    }

    /** The open facts that match a pattern and have a value on both sides. */
    List<FactPath> changed(FactPath pattern) {
        List<FactPath> changed = new ArrayList<>();
        for (FactPath path : open) {
            if (path.matches(pattern) && before.containsKey(path) && after.containsKey(path)) {
                changed.add(path);
            }
        }
        return changed;
    }

    /** The subjects of a pattern about which something is open, that one side has and the other has not. */
    private List<FactPath> subjects(
            FactPath pattern, SortedMap<FactPath, List<String>> with, SortedMap<FactPath, List<String>> without) {
        Set<FactPath> subjects = new LinkedHashSet<>();
        for (FactPath path : open) {
            if (path.isWithin(pattern) && with.containsKey(path)) {
                FactPath subject = path.first(pattern.words().size());
                if (!has(without, subject)) {
                    subjects.add(subject);
                }
            }
        }
        return new ArrayList<>(subjects);
    }

    private Collection<FactPath> take(FactPath subject) {
        Set<FactPath> taken = new HashSet<>();
        for (FactPath path : open.tailSet(subject)) {
            if (!path.startsWith(subject)) {
                break;
            }
            taken.add(path);
        }
        open.removeAll(taken);
        return taken;
    }

    /** Whether a subject is there on both sides. */
    boolean isKept(FactPath subject) {
        return has(before, subject) && has(after, subject);
    }

    boolean isOpen(FactPath fact) {
        return open.contains(fact);
    }

    /** What no rule has explained. */
    List<FactPath> rest() {
        return List.copyOf(open);
    }

    /** The facts of a subject on one side. */
    static SortedMap<FactPath, List<String>> facts(SortedMap<FactPath, List<String>> side, FactPath subject) {
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : side.tailMap(subject).entrySet()) {
            if (!fact.getKey().startsWith(subject)) {
                break;
            }
            facts.put(fact.getKey(), fact.getValue());
        }
        return facts;
    }

    static boolean has(SortedMap<FactPath, List<String>> side, FactPath subject) {
        SortedMap<FactPath, List<String>> from = side.tailMap(subject);
        return !from.isEmpty() && from.firstKey().startsWith(subject);
    }

    private static List<String> value(SortedMap<FactPath, List<String>> side, FactPath path) {
        return side.getOrDefault(path, List.of());
    }
}
