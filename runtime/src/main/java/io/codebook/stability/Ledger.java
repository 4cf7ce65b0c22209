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

    private final SortedMap<Path, List<String>> live = new TreeMap<>();
    private final SortedMap<Path, List<String>> buried = new TreeMap<>();
    private final SortedMap<Path, List<String>> history = new TreeMap<>();

    Ledger(Lock lock) {
        lock.facts().forEach((path, value) -> {
            if (path.word(0).equals(REMOVED) || path.word(0).equals(WAS)) {
                history.put(path, value);
            }
        });
        lock.facts().forEach((path, value) -> {
            if (!history.containsKey(path) && !path.word(0).equals(JAR)) {
                (isRemoved(path) ? buried : live).put(path, value);
            }
        });
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

    private boolean isRemoved(Path path) {
        for (int length = 1; length <= path.words().size(); length++) {
            if (history.containsKey(Path.of(REMOVED).and(path.first(length)))) {
                return true;
            }
        }
        return false;
    }
}
