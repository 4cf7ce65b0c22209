package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares two locks when nobody knows which is the older one. */
final class Contradictions {
    private Contradictions() {}

    /** In what the locks contradict each other. What only one of them has is its own addition. */
    static List<Change> between(CodesLock one, CodesLock other) {
        CodesLock ours = ownMeaning(one);
        CodesLock theirs = ownMeaning(other);
        List<Change> forward = from(ours, theirs);
        if (forward.isEmpty()) {
            return forward;
        }
        List<Change> backward = from(theirs, ours);
        return backward.isEmpty() ? backward : forward;
    }

    /**
     * Reserved numbers concern whoever adds codes, and not what the codes of a running program mean. Imported tables have a lock of
     * their own.
     */
    private static CodesLock ownMeaning(CodesLock lock) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : lock.facts().entrySet()) {
            if (!fact.getKey().is(FactType.RESERVATION) && !fact.getKey().isWithin(FactType.IMPORT)) {
                facts.put(fact.getKey(), fact.getValue());
            }
        }
        return new CodesLock(facts);
    }

    private static List<Change> from(CodesLock before, CodesLock after) {
        List<Change> contradictions = new ArrayList<>();
        CodesLock now = after.withoutHistory();
        for (Change change : LockComparison.of(before, now).changes()) {
            if (change.kind().grade() != Grade.OK && !isUnknown(change, after, now)) {
                contradictions.add(change);
            }
        }
        return contradictions;
    }

    /** Whether the later lock only lacks something, and never removed it. */
    private static boolean isUnknown(Change change, CodesLock after, CodesLock now) {
        if (!change.moves().isEmpty()) {
            return false;
        }
        for (FactPath fact : change.facts()) {
            if (now.facts().containsKey(fact) || wasRemoved(fact, after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wasRemoved(FactPath fact, CodesLock lock) {
        for (FactPath path : fact.beginnings()) {
            if (lock.facts().containsKey(LockRecord.removed(path))) {
                return true;
            }
        }
        return false;
    }
}
