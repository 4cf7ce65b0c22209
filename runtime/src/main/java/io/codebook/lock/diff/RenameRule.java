package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Pairs what was removed with what was added under another name, where the two are alike and neither is like a third one. */
abstract class RenameRule implements ChangeRule {
    /**
     * With more pairs of one key than this, none is compared, and all were removed or added. The work would grow with the
     * square of the lock, which may be a peer's.
     */
    private static final int MOST_PAIRS = 2_500;

    private final FactType type;

    RenameRule(FactType type) {
        this.type = type;
    }

    /** Something that was removed or added. No record, because the methods of one would make the jar larger. */
    static final class Subject {
        final FactPath path;
        /** What it consists of: the values by their names. */
        final SortedMap<String, List<String>> parts;

        Subject(FactPath path, SortedMap<String, List<String>> parts) {
            this.path = path;
            this.parts = parts;
        }
    }

    /** The parts of something that was removed. */
    abstract SortedMap<String, List<String>> partsBefore(FactPath path, ComparedFacts facts);

    /** The parts of something that was added. */
    abstract SortedMap<String, List<String>> partsAfter(FactPath path, ComparedFacts facts);

    /** What is equal on both sides of a pair, so that only those with the same key need to be compared. */
    abstract FactPath key(Subject subject);

    /** Whether something removed is like something added, with the same key. */
    abstract boolean isLike(Subject from, Subject to, ComparedFacts facts);

    /** Says that one became the other. */
    abstract String what(FactPath from, FactPath to, ComparedFacts facts);

    /** What moves when one becomes the other. */
    abstract Map<FactPath, FactPath> moves(FactPath from, FactPath to);

    /** What kind of change it is, after the move. */
    abstract ChangeKind kind(FactPath from, FactPath to, ComparedFacts facts);

    /** The paths at the new place that differ because of the new name, after the move. */
    abstract List<FactPath> explained(FactPath to, ComparedFacts facts);

    @Override
    public final void explain(ComparedFacts facts) {
        Map<FactPath, FactPath> renamed = renamed(facts);
        Map<FactPath, FactPath> moves = new LinkedHashMap<>();
        Map<FactPath, String> what = new LinkedHashMap<>();
        for (Map.Entry<FactPath, FactPath> pair : renamed.entrySet()) {
            moves.putAll(moves(pair.getKey(), pair.getValue()));
            what.put(pair.getKey(), what(pair.getKey(), pair.getValue(), facts));
        }
        facts.move(moves);
        for (Map.Entry<FactPath, FactPath> pair : renamed.entrySet()) {
            FactPath from = pair.getKey();
            FactPath to = pair.getValue();
            List<FactPath> explained = new ArrayList<>(explained(to, facts));
            for (FactPath goal : moves(from, to).values()) {
                addPositions(goal, facts, explained);
            }
            facts.explainMove(kind(from, to, facts), from, what.getOrDefault(from, ""), moves(from, to), explained);
        }
    }

    /** Under another name, operations may have other positions, which is no change of the order by itself. */
    private static void addPositions(FactPath goal, ComparedFacts facts, List<FactPath> explained) {
        for (FactPath fact : goal.in(facts.after()).keySet()) {
            if (fact.is(FactType.OPERATION_POSITION) && !facts.before(fact).isEmpty()) {
                explained.add(fact);
            }
        }
    }

    private Map<FactPath, FactPath> renamed(ComparedFacts facts) {
        Map<FactPath, List<Subject>> removed = new LinkedHashMap<>();
        for (FactPath path : facts.removed(type)) {
            Subject subject = new Subject(path, partsBefore(path, facts));
            add(key(subject), subject, removed);
        }
        Map<FactPath, List<Subject>> added = new LinkedHashMap<>();
        for (FactPath path : removed.isEmpty() ? List.<FactPath>of() : facts.added(type)) {
            Subject subject = new Subject(path, partsAfter(path, facts));
            add(key(subject), subject, added);
        }
        Map<FactPath, FactPath> renamed = new LinkedHashMap<>();
        for (Map.Entry<FactPath, List<Subject>> sources : removed.entrySet()) {
            List<Subject> targets = added.getOrDefault(sources.getKey(), List.of());
            if ((long) sources.getValue().size() * targets.size() <= MOST_PAIRS) {
                pair(sources.getValue(), targets, facts, renamed);
            }
        }
        return renamed;
    }

    private void pair(
            List<Subject> removed, List<Subject> added, ComparedFacts facts, Map<FactPath, FactPath> renamed) {
        Map<FactPath, List<FactPath>> alike = new LinkedHashMap<>();
        Map<FactPath, List<FactPath>> sources = new HashMap<>();
        for (Subject from : removed) {
            for (Subject to : added) {
                if (isLike(from, to, facts)) {
                    add(from.path, to.path, alike);
                    add(to.path, from.path, sources);
                }
            }
        }
        for (Map.Entry<FactPath, List<FactPath>> pair : alike.entrySet()) {
            FactPath to = pair.getValue().get(0);
            boolean isOnly = pair.getValue().size() == 1
                    && sources.getOrDefault(to, List.of()).size() == 1;
            if (isOnly) {
                renamed.put(pair.getKey(), to);
            }
        }
    }

    private static <K, V> void add(K key, V value, Map<K, List<V>> lists) {
        List<V> list = lists.getOrDefault(key, new ArrayList<>());
        list.add(value);
        lists.put(key, list);
    }

    /** Whether more than half of the parts are on both sides; a part with another value counts half. */
    static boolean mostlyEqual(SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
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
}
