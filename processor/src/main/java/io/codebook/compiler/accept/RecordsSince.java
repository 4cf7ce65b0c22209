package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The records that a lock has got since an older one.
 *
 * @param older the older lock
 * @param lock the lock
 */
record RecordsSince(CodesLock older, CodesLock lock) {
    /** Whether the older lock lacks a record, or has fewer reasons for it. */
    boolean has(FactPath record) {
        List<String> reasons = lock.values(record);
        return !reasons.isEmpty() && !reasons.equals(older.values(record));
    }

    /** The records of moves. */
    List<FactPath> moves() {
        List<FactPath> moves = new ArrayList<>();
        for (FactPath fact : lock.facts().keySet()) {
            if (LockRecord.isMove(fact) && has(fact)) {
                moves.add(fact);
            }
        }
        return moves;
    }

    /** The records of a path itself: its older values, its moves, and that it was restored. */
    List<FactPath> of(FactPath subject) {
        List<FactPath> records = new ArrayList<>();
        for (FactPath record : subject.recordedAs(FactType.WAS).in(lock.facts()).keySet()) {
            if (LockRecord.subject(record).equals(subject) && has(record)) {
                records.add(record);
            }
        }
        return records;
    }

    /** Whether there is a record of an older value, a move or a restoration of a path or of anything within it. */
    boolean isAnyWithin(FactPath path) {
        for (FactPath record : path.recordedAs(FactType.WAS).in(lock.facts()).keySet()) {
            if (has(record)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something was removed or restored. */
    boolean cameOrWent(FactPath subject) {
        return has(LockRecord.removed(subject)) || wasRestored(subject);
    }

    boolean wasRestored(FactPath subject) {
        for (FactPath record : of(subject)) {
            if (LockRecord.isRestoration(record)) {
                return true;
            }
        }
        return false;
    }
}
