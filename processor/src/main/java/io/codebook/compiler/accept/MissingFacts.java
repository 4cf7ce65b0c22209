package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts of an older lock that a lock no longer has, where no record says what became of them. */
final class MissingFacts {
    private final RecordsSince records;
    private final RecordedMoves moves;

    private MissingFacts(RecordsSince records, RecordedMoves moves) {
        this.records = records;
        this.moves = moves;
    }

    /** The paths in the older lock, in its order. */
    static SortedSet<FactPath> find(CodesLock older, CodesLock lock, RecordsSince records, RecordedMoves moves) {
        MissingFacts facts = new MissingFacts(records, moves);
        LockHistory before = new LockHistory(older);
        SortedMap<FactPath, List<String>> removed = new LockHistory(lock).removed();
        SortedSet<FactPath> missing = new TreeSet<>();
        for (Map.Entry<FactPath, List<String>> fact : before.current().entrySet()) {
            if (!facts.isKept(fact.getKey(), fact.getValue(), lock.facts())) {
                missing.add(fact.getKey());
            }
        }
        for (Map.Entry<FactPath, List<String>> fact : before.removed().entrySet()) {
            boolean isKept = facts.isKept(fact.getKey(), fact.getValue(), removed)
                    || (facts.isRestored(fact.getKey()) && facts.isKept(fact.getKey(), fact.getValue(), lock.facts()));
            if (!isKept) {
                missing.add(fact.getKey());
            }
        }
        return missing;
    }

    /** Whether a fact is among others, where it may have moved, or a record has its value. */
    private boolean isKept(FactPath fact, List<String> values, SortedMap<FactPath, List<String>> now) {
        if (values.equals(now.get(fact))) {
            return true; // most facts
        }
        for (FactPath place : moves.after(fact)) {
            if (moves.isSame(fact, values, now.getOrDefault(place, List.of()))) {
                return true;
            }
            for (FactPath record : records.of(place)) {
                if (record.equals(LockRecord.changed(place, values))
                        || moves.isSame(fact, values, List.of(record.name().split(", ")))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRestored(FactPath fact) {
        for (FactPath place : moves.after(fact)) {
            for (FactPath owner : place.beginnings()) {
                if (records.cameOrWent(owner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
