package io.codebook.stability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lock with its history told apart from what still holds. */
final class Ledger {
    static final String REMOVED = "removed";
    static final String WAS = "was";
    static final String MOVED = "moved to ";
    /** What the lock in a jar says of the jar. */
    static final String JAR = "jar";

    private final SortedMap<Path, List<String>> live;
    private final SortedMap<Path, List<String>> buried = new TreeMap<>();
    private final SortedMap<Path, List<String>> history = new TreeMap<>();

    Ledger(Lock lock) {
        live = new TreeMap<>(lock.facts());
        take(Path.of(JAR));
        SortedMap<Path, List<String>> removed = take(Path.of(REMOVED));
        history.putAll(removed);
        history.putAll(take(Path.of(WAS)));
        for (Path tombstone : removed.keySet()) {
            buried.putAll(
                    take(new Path(tombstone.words().subList(1, tombstone.words().size()))));
        }
    }

    /** Takes the facts of a subject out of what holds. */
    private SortedMap<Path, List<String>> take(Path subject) {
        SortedMap<Path, List<String>> facts = Differences.facts(live, subject);
        live.keySet().removeAll(facts.keySet());
        return facts;
    }

    /** What holds. */
    SortedMap<Path, List<String>> live() {
        return live;
    }

    /** What was promised once, and removed. */
    SortedMap<Path, List<String>> buried() {
        return buried;
    }

    SortedMap<Path, List<String>> history() {
        return history;
    }

    /** Whether a number was left by a code that moved elsewhere, other than to a place. */
    boolean wasLeft(Path code, Path place) {
        Path left = Path.of(WAS).and(code);
        for (Path path : Differences.facts(history, left).keySet()) {
            boolean moved = path.words().size() == left.words().size() + 1
                    && path.last().startsWith(MOVED);
            if (moved && !path.last().equals(MOVED + place.last())) {
                return true;
            }
        }
        return false;
    }
}
