package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import io.codebook.lock.diff.MoveHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that a lock descends from an older one: every change since then that needs a reason has a record, and no record is
 * gone. Locks that were edited by hand or made anew fail.
 */
public final class LockAudit {
    private final CodesLock lock;
    private final CodesLock older;
    private final List<Change> changes;
    private final MoveHistory history;

    /**
     * An audit of a lock.
     *
     * @param older the older lock, such as that of the last release
     * @param lock the lock to check
     */
    public LockAudit(CodesLock older, CodesLock lock) {
        this.lock = lock;
        this.older = older;
        changes = LockComparison.of(older, lock).changes();
        history = MoveHistory.of(changes);
    }

    /**
     * The changes that need a reason and have no record.
     *
     * @return in the order of the rules
     */
    public List<Change> unrecorded() {
        List<Change> unrecorded = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind().grade() != Grade.OK && !isRecorded(change)) {
                unrecorded.add(change);
            }
        }
        return unrecorded;
    }

    /**
     * The records of the older lock that are gone.
     *
     * @return their paths, in the order of the older lock
     */
    public List<FactPath> lostRecords() {
        List<FactPath> lost = new ArrayList<>();
        for (Map.Entry<FactPath, List<String>> fact : older.facts().entrySet()) {
            if (LockRecord.isRecord(fact.getKey()) && isLost(fact.getKey(), fact.getValue())) {
                lost.add(fact.getKey());
            }
        }
        return lost;
    }

    private boolean isRecorded(Change change) {
        for (FactPath from : change.moves().keySet()) {
            if (!hasMoved(from)) {
                return false;
            }
        }
        boolean added = change.moves().isEmpty();
        for (FactPath fact : change.facts()) {
            FactPath origin = history.origin(fact);
            List<String> before = older.values(origin);
            if (!before.isEmpty()) {
                added = false;
                boolean recorded = isNew(LockRecord.changed(fact, before)) || isNew(LockRecord.changed(origin, before));
                if (!recorded && !wasRemoved(fact) && !wasRestored(fact)) {
                    return false;
                }
            }
        }
        return !added || areAdditionsRecorded(change);
    }

    /** Whether the older lock lacks a record, or has fewer reasons for it. */
    private boolean isNew(FactPath record) {
        List<String> reasons = lock.values(record);
        return !reasons.isEmpty() && !reasons.equals(older.values(record));
    }

    private boolean areAdditionsRecorded(Change change) {
        for (FactPath fact : change.facts()) {
            if (!isNew(LockRecord.added(fact))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a record tells that something moved; it may have moved on since. */
    private boolean hasMoved(FactPath from) {
        for (FactPath record : newRecords(from)) {
            if (LockRecord.isMove(record)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasRestored(FactPath fact) {
        for (FactPath path : fact.beginnings()) {
            for (FactPath record : newRecords(path)) {
                if (LockRecord.isRestoration(record)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean wasRemoved(FactPath fact) {
        for (FactPath path : fact.beginnings()) {
            if (isNew(LockRecord.removed(path))) {
                return true;
            }
        }
        return false;
    }

    /** The new records of what became of a path itself. */
    private List<FactPath> newRecords(FactPath subject) {
        List<FactPath> records = new ArrayList<>();
        for (FactPath record : subject.recordedAs(FactType.WAS).in(lock.facts()).keySet()) {
            if (LockRecord.subject(record).equals(subject) && isNew(record)) {
                records.add(record);
            }
        }
        return records;
    }

    private boolean isLost(FactPath record, List<String> reasons) {
        List<String> kept = lock.values(record);
        if (kept.isEmpty() && LockRecord.isRemoval(record)) {
            FactPath subject = LockRecord.subject(record);
            return !lock.facts().containsKey(LockRecord.restored(subject, reasons)) && !hasMovedWithOwner(subject);
        }
        return !areKept(reasons, kept);
    }

    /** Whether all reasons are still there in their order; a merge may have put reasons of another branch between them. */
    private static boolean areKept(List<String> reasons, List<String> kept) {
        int found = 0;
        for (String reason : kept) {
            found += found < reasons.size() && reason.equals(reasons.get(found)) ? 1 : 0;
        }
        return found == reasons.size();
    }

    private boolean hasMovedWithOwner(FactPath subject) {
        for (FactPath owner : subject.beginnings()) {
            if (hasMoved(owner)) {
                return true;
            }
        }
        return false;
    }
}
