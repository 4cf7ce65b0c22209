package io.codebook.stability;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lock with its history told apart from what still holds. */
final class Ledger {
    static final String REMOVED = "removed";
    static final String WAS = "was";
    static final String MOVED = "moved to ";
    /** What the lock in a jar says of the jar. */
    static final String JAR = "jar";

    private final SortedMap<Path, List<String>> live = new TreeMap<>();
    private final SortedMap<Path, List<String>> buried = new TreeMap<>();
    private final SortedMap<Path, List<String>> history = new TreeMap<>();

    Ledger(Lock lock) {
        for (Map.Entry<Path, List<String>> fact : lock.facts().entrySet()) {
            String word = fact.getKey().word(0);
            if (!word.equals(JAR)) {
                (word.equals(REMOVED) || word.equals(WAS) ? history : live).put(fact.getKey(), fact.getValue());
            }
        }
        for (Path tombstone : history.keySet()) {
            if (tombstone.word(0).equals(REMOVED)) {
                Path subject =
                        new Path(tombstone.words().subList(1, tombstone.words().size()));
                buried.putAll(Differences.facts(live, subject));
            }
        }
        live.keySet().removeAll(buried.keySet());
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
