package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collections;
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
    /** What each thing that was removed or added consists of: the values by their names. */
    private final Map<FactPath, SortedMap<String, List<String>>> parts = new HashMap<>();

    RenameRule(FactType type) {
        this.type = type;
    }

    /** The parts of something that was removed. */
    abstract SortedMap<String, List<String>> partsBefore(FactPath path, ComparedFacts facts);

    /** The parts of something that was added. */
    abstract SortedMap<String, List<String>> partsAfter(FactPath path, ComparedFacts facts);

    /** What is equal on both sides of a pair, so that only those with the same key need to be compared. */
    abstract FactPath key(FactPath path);

    /** Whether something removed is like something added, with the same key. */
    abstract boolean isLike(FactPath from, FactPath to, ComparedFacts facts);

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
        Map<FactPath, List<FactPath>> removed = new LinkedHashMap<>();
        for (FactPath path : facts.removed(type)) {
            parts.put(path, partsBefore(path, facts));
            add(key(path), path, removed);
        }
        Map<FactPath, List<FactPath>> added = new LinkedHashMap<>();
        for (FactPath path : removed.isEmpty() ? List.<FactPath>of() : facts.added(type)) {
            parts.put(path, partsAfter(path, facts));
            add(key(path), path, added);
        }
        Map<FactPath, FactPath> renamed = new LinkedHashMap<>();
        for (Map.Entry<FactPath, List<FactPath>> sources : removed.entrySet()) {
            List<FactPath> targets = added.getOrDefault(sources.getKey(), List.of());
            if ((long) sources.getValue().size() * targets.size() <= MOST_PAIRS) {
                pair(sources.getValue(), targets, facts, renamed);
            }
        }
        return renamed;
    }

    private void pair(
            List<FactPath> removed, List<FactPath> added, ComparedFacts facts, Map<FactPath, FactPath> renamed) {
        Map<FactPath, List<FactPath>> alike = new LinkedHashMap<>();
        Map<FactPath, List<FactPath>> sources = new HashMap<>();
        for (FactPath from : removed) {
            for (FactPath to : added) {
                if (isLike(from, to, facts)) {
                    add(from, to, alike);
                    add(to, from, sources);
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

    private static void add(FactPath key, FactPath value, Map<FactPath, List<FactPath>> lists) {
        List<FactPath> list = lists.getOrDefault(key, new ArrayList<>());
        list.add(value);
        lists.put(key, list);
    }

    /** The parts of something that was removed or added. */
    final SortedMap<String, List<String>> parts(FactPath path) {
        return parts.getOrDefault(path, Collections.emptySortedMap());
    }

    /** Whether more than half of the parts are on both sides; a part with another value counts half. */
    final boolean mostlyEqual(FactPath from, FactPath to) {
        SortedMap<String, List<String>> after = parts(to);
        int equal = 0;
        int all = after.size();
        for (Map.Entry<String, List<String>> part : parts(from).entrySet()) {
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
