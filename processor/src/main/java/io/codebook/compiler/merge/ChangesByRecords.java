package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.CodeReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells from the records of two locks which of them changed a fact, where the common ancestor is not known. A side that
 * changes or removes a value records it as an older value, so what has no record was added.
 */
final class ChangesByRecords {
    private final CodesLock ours;
    private final CodesLock theirs;
    /** What moved: references followed it without a record. */
    private final Set<FactPath> moved = new HashSet<>();

    ChangesByRecords(CodesLock ours, CodesLock theirs) {
        this.ours = ours;
        this.theirs = theirs;
        for (CodesLock side : List.of(ours, theirs)) {
            for (FactPath fact : side.facts().keySet()) {
                if (LockRecord.isMove(fact)) {
                    moved.add(LockRecord.subject(fact));
                }
            }
        }
    }

    ChangedBy of(FactPath path) {
        if (LockRecord.isRecord(path)) {
            return ofRecord(path);
        }
        if (isAboutMoved(path)) {
            return ChangedBy.UNKNOWN;
        }
        List<String> here = ours.values(path);
        List<String> there = theirs.values(path);
        if (there.isEmpty()) {
            return ofMissing(LockRecord.changed(path, here), ours, theirs);
        }
        if (here.isEmpty()) {
            return ofMissing(LockRecord.changed(path, there), theirs, ours).swapped();
        }
        return ofDiffering(LockRecord.changed(path, here), LockRecord.changed(path, there));
    }

    /** Of a value that only one side has, as if that were ours. */
    private static ChangedBy ofMissing(FactPath older, CodesLock with, CodesLock without) {
        if (isNewer(older, without, with)) {
            return ChangedBy.THEIRS;
        }
        // An old record may be of this removal, or of one after which the value came back.
        return with.values(older).isEmpty() || isNewer(older, with, without) ? ChangedBy.OURS : ChangedBy.UNKNOWN;
    }

    private ChangedBy ofDiffering(FactPath ourOlder, FactPath theirOlder) {
        boolean isOurOlder = isNewer(ourOlder, theirs, ours);
        boolean isTheirOlder = isNewer(theirOlder, ours, theirs);
        if (!isOurOlder && !isTheirOlder) { // git merged the record outside the conflict
            isOurOlder = !ours.values(ourOlder).isEmpty();
            isTheirOlder = !theirs.values(theirOlder).isEmpty();
        }
        return isOurOlder == isTheirOlder ? ChangedBy.BOTH : isOurOlder ? ChangedBy.THEIRS : ChangedBy.OURS;
    }

    private ChangedBy ofRecord(FactPath record) {
        List<String> here = ours.values(record);
        List<String> there = theirs.values(record);
        if (there.isEmpty()) {
            return ofMissingRecord(record, here, ours, theirs);
        }
        return here.isEmpty() ? ofMissingRecord(record, there, theirs, ours).swapped() : ChangedBy.BOTH;
    }

    /** Only a record of a removal ever goes: when the subject is restored, which has a record, too. */
    private static ChangedBy ofMissingRecord(FactPath record, List<String> reasons, CodesLock with, CodesLock without) {
        FactPath restored = LockRecord.restored(LockRecord.subject(record), reasons);
        return LockRecord.isRemoval(record) ? ofMissing(restored, with, without) : ChangedBy.OURS;
    }

    /** Whether a side has a record, or a reason for it, that the other lacks. */
    private static boolean isNewer(FactPath record, CodesLock side, CodesLock other) {
        return side.values(record).size() > other.values(record).size();
    }

    private boolean isAboutMoved(FactPath path) {
        for (FactPath beginning : path.beginnings()) {
            if (moved.contains(beginning)) {
                return true;
            }
        }
        Set<FactPath> codes = new HashSet<>(CodeReferences.codesOf(ours.facts(), path));
        codes.addAll(CodeReferences.codesOf(theirs.facts(), path));
        codes.retainAll(moved);
        return !codes.isEmpty();
    }
}
