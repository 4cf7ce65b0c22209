package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.Grade;
import java.util.List;
import java.util.Set;

/** Whether facts that were added to an older lock needed a reason and have no record of it. */
final class UnrecordedAdditions {
    private final CodesLock older;
    private final CodesLock lock;
    private final RecordsSince records;
    private final RecordedMoves moves;
    private boolean isReservationMissing;

    /** @param missing the facts of the older lock that are gone without a record */
    UnrecordedAdditions(CodesLock older, RecordsSince records, RecordedMoves moves, Set<FactPath> missing) {
        this.older = older;
        lock = records.lock();
        this.records = records;
        this.moves = moves;
        for (FactPath fact : missing) {
            isReservationMissing |= fact.is(FactType.RESERVATION);
        }
    }

    /**
     * Whether a change that only adds facts lacks the record of any.
     *
     * @param moved where something moved without a record
     */
    boolean isIn(Change change, Set<FactPath> moved) {
        if (change.kind().grade() == Grade.OK) {
            return false;
        }
        if (change.kind() == ChangeKind.RESERVED_USED) {
            return isReservationMissing; // a code may be added once the number is free
        }
        if (change.kind() == ChangeKind.RETIRED_REUSED && isReworded(change.subject())) {
            return false;
        }
        // It came with its owner, but would need a reason even so.
        boolean isIdentifier = change.kind() == ChangeKind.IDENTIFIER_MOVED;
        FactPath subject = isIdentifier ? owner(change.subject()) : change.subject();
        boolean isRestored = change.kind() == ChangeKind.RESTORED || change.kind() == ChangeKind.RESTORED_WITH_CHANGES;
        if (hasMovedHere(subject)
                || isPartOfMore(subject, moved)
                || (isRestored && isOfMovedCode(subject))) { // what was removed belonged to another code
            return false;
        }
        int recorded = 0;
        for (FactPath fact : change.facts()) {
            recorded += isRecorded(fact) ? 1 : 0;
        }
        // A new code may have got more facts later, as part of other changes.
        return isIdentifier
                ? recorded == 0 && !wasIdentifier(change.subject(), moved)
                : recorded < change.facts().size();
    }

    /** Whether a code that was free to be added has got other words since, which may be those of a code that was replaced. */
    private boolean isReworded(FactPath code) {
        for (FactPath fact : List.of(code, LockRecord.removed(code), code.recordedAs(FactType.WAS))) {
            if (!fact.in(older.facts()).isEmpty()) {
                return false;
            }
        }
        for (FactPath place : moves.before(code)) {
            if (records.isAnyWithin(place)) {
                return true;
            }
        }
        return false;
    }

    private static FactPath owner(FactPath identifier) {
        return identifier.up(identifier.isWithin(FactType.CODE) ? FactType.CODE : FactType.OPERATION);
    }

    /** Whether something had an identifier, or has got it by a change of its constant, or when it or its owner was restored. */
    private boolean wasIdentifier(FactPath gained, Set<FactPath> moved) {
        FactPath owner = owner(gained);
        boolean isOfCode = owner.is(FactType.CODE);
        FactType type = isOfCode ? FactType.CONSTANT : FactType.OPERATION_CONSTANT;
        String identifier = gained.is(type) ? lock.values(gained).get(0) : gained.name();
        for (FactPath place : moves.before(owner)) {
            FactPath constant = place.at(type);
            FactPath alias = place.at(isOfCode ? FactType.ALIAS : FactType.OPERATION_ALIAS, identifier);
            FactPath former = LockRecord.changed(constant, List.of(identifier));
            boolean isChanged = gained.is(type) ? !records.of(constant).isEmpty() : records.has(former);
            boolean isThere =
                    older.values(constant).equals(List.of(identifier)) || older.has(former) || older.has(alias);
            if (isChanged || (isThere && !moved.contains(owner)) || records.wasRestored(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject is new only at its place, so that its facts are those of the older lock. */
    private boolean hasMovedHere(FactPath subject) {
        for (FactPath place : moves.before(subject)) {
            if (!place.equals(subject) && older.has(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfMovedCode(FactPath subject) {
        for (FactPath owner : moves.owners(subject)) {
            if (owner.is(FactType.CODE) && hasMovedHere(owner)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecorded(FactPath fact) {
        for (FactPath place : moves.before(fact)) {
            if (records.has(LockRecord.added(place))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a subject belongs to was added, removed, restored or replaced itself, so that the subject came with that. */
    private boolean isPartOfMore(FactPath subject, Set<FactPath> moved) {
        for (FactPath owner : moves.owners(subject)) {
            if (owner.isKnown() && !moved.contains(owner) && isNew(owner)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(FactPath owner) {
        boolean wasThere = false;
        for (FactPath place : moves.before(owner)) {
            boolean wasAnswer =
                    owner.is(FactType.ANSWER) && !records.of(place).isEmpty(); // it keeps no record of its removal
            if (wasAnswer || records.cameOrWent(place) || (owner.is(FactType.CODE) && wasReplaced(place))) {
                return true;
            }
            wasThere |= older.has(place);
        }
        return !wasThere;
    }

    private boolean wasReplaced(FactPath code) {
        return !records.of(code.at(FactType.CONSTANT)).isEmpty();
    }
}
