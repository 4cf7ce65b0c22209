package io.codebook.lock;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lock with its history told apart from what still holds. */
final class LockHistory {
    static final String REMOVED = "removed";
    static final String WAS = "was";
    static final String MOVED = "moved to ";
    /** What the lock in a jar says of the jar. */
    static final String JAR = "jar";

    private final SortedMap<FactPath, List<String>> live;
    private final SortedMap<FactPath, List<String>> buried = new TreeMap<>();
    private final SortedMap<FactPath, List<String>> history = new TreeMap<>();

    LockHistory(CodesLock lock) {
        live = new TreeMap<>(lock.facts());
        take(FactPath.of(JAR));
        SortedMap<FactPath, List<String>> removed = take(FactPath.of(REMOVED));
        history.putAll(removed);
        history.putAll(take(FactPath.of(WAS)));
        for (FactPath tombstone : removed.keySet()) {
            buried.putAll(take(
                    new FactPath(tombstone.words().subList(1, tombstone.words().size()))));
        }
    }

    /** Takes the facts of a subject out of what holds. */
    private SortedMap<FactPath, List<String>> take(FactPath subject) {
        SortedMap<FactPath, List<String>> facts = Differences.facts(live, subject);
        live.keySet().removeAll(facts.keySet());
        return facts;
    }

    /** What holds. */
    SortedMap<FactPath, List<String>> live() {
        return live;
    }

    /** What was promised once, and removed. */
    SortedMap<FactPath, List<String>> buried() {
        return buried;
    }

    SortedMap<FactPath, List<String>> history() {
        return history;
    }

    /** Whether a number was left by a code that moved elsewhere, other than to a place. */
    boolean wasLeft(FactPath code, FactPath place) {
        FactPath left = FactPath.of(WAS).and(code);
        for (FactPath path : Differences.facts(history, left).keySet()) {
            boolean moved = path.words().size() == left.words().size() + 1
                    && path.last().startsWith(MOVED);
            if (moved && !path.last().equals(MOVED + place.last())) {
                return true;
            }
        }
        return false;
    }
}
