package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The records of what codes were known by when they were retired or removed. They are made when that changes for the first time,
 * because a code that changes word by word would be another one in the end.
 */
final class KnownWords {
    private final SortedMap<FactPath, List<String>> facts;
    private final SortedMap<FactPath, List<String>> current;
    private final MoveHistory pending;
    private final LockHistory history;

    /**
     * The words of some codes.
     *
     * @param facts of the lock, after the accepted moves
     * @param current the facts of today
     * @param pending the moves that are not accepted
     */
    KnownWords(
            SortedMap<FactPath, List<String>> facts, SortedMap<FactPath, List<String>> current, MoveHistory pending) {
        this.facts = facts;
        this.current = current;
        this.pending = pending;
        history = new LockHistory(new CodesLock(facts));
    }

    /**
     * The records that accepted changes make necessary.
     *
     * @param taken the facts of these changes, where they stand in the lock
     */
    Set<FactPath> records(List<Change> changes, Set<FactPath> taken) {
        Set<FactPath> records = new LinkedHashSet<>();
        for (Change change : changes) {
            for (FactPath fact : change.facts()) {
                FactPath place = pending.origin(fact);
                if (isWord(fact) && isOutOfUse(place.up(FactType.CODE))) {
                    add(place, accepted(place), current(fact), records);
                } else if (fact.is(FactType.RETIRED) && !isOutOfUse(place.up(FactType.CODE))) {
                    addPending(fact.up(FactType.CODE), taken, records);
                }
            }
        }
        return records;
    }

    /** A code may be retired under words that are accepted later. */
    private void addPending(FactPath code, Set<FactPath> taken, Set<FactPath> records) {
        for (FactType type : LockHistory.WORDS) {
            FactPath place = pending.origin(code.at(type));
            if (!taken.contains(place)) {
                add(place, current(code.at(type)), accepted(place), records);
            }
        }
    }

    private void add(FactPath fact, List<String> value, List<String> other, Set<FactPath> records) {
        FactPath known = LockRecord.known(fact);
        if (!value.equals(other) && isUnknown(known, facts)) {
            records.add(value.isEmpty() ? LockRecord.added(known) : LockRecord.changed(known, value));
        }
    }

    /** The records of what the code of a number was known by when it leaves that. */
    static Set<FactPath> ofLeft(FactPath code, SortedMap<FactPath, List<String>> facts) {
        Set<FactPath> records = new LinkedHashSet<>();
        for (Map.Entry<FactPath, List<String>> fact : code.in(facts).entrySet()) {
            if (isWord(fact.getKey()) && isUnknown(LockRecord.known(fact.getKey()), facts)) {
                records.add(LockRecord.changed(LockRecord.known(fact.getKey()), fact.getValue()));
            }
        }
        return records;
    }

    private static boolean isUnknown(FactPath known, SortedMap<FactPath, List<String>> facts) {
        return known.recordedAs(FactType.WAS).in(facts).isEmpty();
    }

    private static boolean isWord(FactPath fact) {
        return fact.is(FactType.CONSTANT) || fact.is(FactType.NAME) || fact.is(FactType.MEANING);
    }

    /** Whether a code is or was retired or removed. */
    private boolean isOutOfUse(FactPath code) {
        return history.wasRetired(code)
                || history.wasRestored(code)
                || !code.in(history.removed()).isEmpty();
    }

    private List<String> current(FactPath fact) {
        return current.getOrDefault(fact, List.of());
    }

    private List<String> accepted(FactPath fact) {
        boolean isGone = facts.containsKey(LockRecord.removed(fact));
        return isGone ? List.of() : facts.getOrDefault(fact, List.of());
    }
}
