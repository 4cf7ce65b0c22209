package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Checks that a lock descends from an older one: every older fact is still there, or a record since then says what became of it, and
 * no record is gone. Locks that were edited by hand or made anew fail.
 *
 * <p>What happened is taken from the records and not from a comparison of the two locks, which after several steps may find other
 * changes than those that were accepted. The comparison gives the words for what has no record.
 */
public final class LockAudit {
    private final CodesLock older;
    private final CodesLock lock;
    private final RecordsSince records;
    private final RecordedMoves moves;
    private final List<Change> unrecorded = new ArrayList<>();
    private final List<FactPath> lost = new ArrayList<>();

    /**
     * An audit of a lock.
     *
     * @param older the older lock, such as that of the last release
     * @param lock the lock to check
     */
    public LockAudit(CodesLock older, CodesLock lock) {
        this.older = older;
        this.lock = lock;
        records = new RecordsSince(older, lock);
        moves = new RecordedMoves(older, records.moves());
        SortedSet<FactPath> missing = MissingFacts.find(older, lock, records, moves);
        findUnrecorded(missing);
        findLostRecords();
        findLostFacts(missing);
        Collections.sort(lost);
    }

    /**
     * The changes without a record: those after which an older fact is missing, and additions that need a reason.
     *
     * @return in the order of the rules; unmodifiable
     */
    public List<Change> unrecorded() {
        return Collections.unmodifiableList(unrecorded);
    }

    /**
     * The lines of the older lock's history that are gone: records, and the first fact of each thing that had been removed.
     *
     * @return their paths, in the order of the older lock; unmodifiable
     */
    public List<FactPath> lost() {
        return Collections.unmodifiableList(lost);
    }

    /** Takes the missing facts that changes explain out of all that are missing. */
    private void findUnrecorded(SortedSet<FactPath> missing) {
        List<Change> changes = LockComparison.of(older, lock).changes();
        OlderPaths paths = new OlderPaths(older, changes);
        UnrecordedAdditions additions = new UnrecordedAdditions(older, records, moves, missing);
        Set<FactPath> differing = new HashSet<>();
        for (Change change : changes) {
            differing.addAll(paths.of(change));
        }
        Set<FactPath> explained = new HashSet<>();
        Set<FactPath> places = new HashSet<>();
        for (Change change : changes) {
            Set<FactPath> before = paths.of(change);
            boolean onlyAdds = change.moves().isEmpty()
                    && Collections.disjoint(before, older.facts().keySet());
            Set<FactPath> moved = paths.moved(change);
            if (!differing.containsAll(moved)) {
                moved.removeAll(differing); // other changes are about these
            }
            before.addAll(moved);
            boolean isUnrecorded = onlyAdds ? additions.isIn(change, places) : !Collections.disjoint(before, missing);
            if (isUnrecorded || (!places.isEmpty() && isAsBefore(change))) {
                unrecorded.add(change);
                explained.addAll(before);
                places.addAll(change.moves().values());
            }
        }
        missing.removeAll(explained);
    }

    /** Whether a change is about facts that both locks have alike, so that only a move made the difference. */
    private boolean isAsBefore(Change change) {
        for (FactPath fact : change.facts()) {
            if (!older.values(fact).equals(lock.values(fact))) { // both may lack it
                return false;
            }
        }
        return !change.facts().isEmpty();
    }

    private void findLostRecords() {
        for (Map.Entry<FactPath, List<String>> fact : older.facts().entrySet()) {
            if (LockRecord.isRecord(fact.getKey()) && isLost(fact.getKey(), fact.getValue())) {
                lost.add(fact.getKey());
            }
        }
    }

    /** Of what was removed, the facts go with the record, and one fact stands for all. */
    private void findLostFacts(SortedSet<FactPath> missing) {
        Set<FactPath> told = new HashSet<>(lost);
        for (FactPath fact : missing) {
            boolean isNew = true;
            for (FactPath owner : fact.beginnings()) {
                FactPath removal = LockRecord.removed(owner);
                isNew &= !older.facts().containsKey(removal) || told.add(removal);
            }
            if (isNew) {
                lost.add(fact);
            }
        }
    }

    private boolean isLost(FactPath record, List<String> reasons) {
        if (LockRecord.isRemoval(record)) {
            for (FactPath place : moves.after(LockRecord.subject(record))) {
                if (isContinued(LockRecord.removed(place), reasons) || records.wasRestored(place)) {
                    return false;
                }
            }
            return true;
        }
        return !isContinued(record, reasons);
    }

    /**
     * Whether a record still has its reasons in their order; a merge may have put reasons of another branch between them. What a
     * jar had pending has no reason yet.
     */
    private boolean isContinued(FactPath record, List<String> reasons) {
        int found = 0;
        for (String kept : lock.values(record)) {
            boolean isSame = found < reasons.size()
                    && (reasons.get(found).isEmpty() || reasons.get(found).equals(kept));
            found += isSame ? 1 : 0;
        }
        return found == reasons.size();
    }
}
