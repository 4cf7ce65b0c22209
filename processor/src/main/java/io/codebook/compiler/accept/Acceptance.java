package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.CodeReferences;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the lock that holds after changes have been accepted. Nothing is dropped from a lock silently: removed facts stay, with a record
 * of their removal, and of a changed fact a record keeps the older value and the reason.
 */
public final class Acceptance {
    private final NavigableMap<FactPath, List<String>> facts;
    private final SortedMap<FactPath, List<String>> current;
    /** All moves, accepted or not. */
    private final List<Change> moves;

    private final String reason;
    /** The facts of all accepted changes, where they stand in the lock. */
    private final NavigableSet<FactPath> taken = new TreeSet<>();
    /** The constants of codes that get other ones. */
    private final Map<FactPath, List<String>> constants = new TreeMap<>();
    /** The moves that are not accepted, in their order: what they moved is at its old place in the lock. */
    private final List<Change> pending = new ArrayList<>();

    /** The paths before these; it grows with the list. */
    private final MoveHistory ofPending = new MoveHistory();

    private Acceptance(LockComparison comparison, String reason) {
        facts = new TreeMap<>(comparison.accepted().facts());
        current = comparison.current().facts();
        List<Change> moving = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (!change.moves().isEmpty()) {
                moving.add(change);
            }
        }
        moves = List.copyOf(moving);
        this.reason = reason;
    }

    /**
     * Accepts changes.
     *
     * @param comparison of the lock so far with the current facts
     * @param changes all changes of the comparison, or some
     * @param reason why; the lock keeps it with each change that needs a reason
     * @return the new lock
     */
    public static CodesLock accept(LockComparison comparison, List<Change> changes, String reason) {
        if (changes.isEmpty()) {
            return comparison.accepted();
        }
        Acceptance acceptance = new Acceptance(comparison, reason);
        acceptance.move(changes);
        for (Change change : changes) {
            for (FactPath fact : change.facts()) {
                acceptance.taken.add(acceptance.place(fact));
            }
        }
        acceptance.keepWords(changes);
        for (Change change : changes) {
            acceptance.restore(change.subject());
        }
        for (Change change : changes) {
            for (FactPath fact : change.facts()) {
                acceptance.restore(fact);
            }
        }
        CodeReferences references = acceptance.references();
        for (Change change : changes) {
            acceptance.take(change, references);
        }
        acceptance.keepConstants();
        return new CodesLock(acceptance.facts);
    }

    /** Renumbered codes move first, all at once. Other moves follow in order; each starts from the result of the one before. */
    private void move(List<Change> accepted) {
        Set<String> keys = new HashSet<>();
        for (Change change : accepted) {
            keys.add(change.key());
        }
        Map<FactPath, FactPath> codes = new TreeMap<>();
        List<Map<FactPath, FactPath>> others = new ArrayList<>();
        List<Change> later = new ArrayList<>();
        for (Change change : moves) {
            boolean isAccepted = keys.contains(change.key());
            boolean isOfCodes = change.subject().is(FactType.CODE);
            if (!isAccepted) {
                pending.add(change);
                ofPending.add(change);
            } else if (isOfCodes) {
                codes.putAll(change.moves());
            } else {
                Map<FactPath, FactPath> here = new TreeMap<>();
                for (Map.Entry<FactPath, FactPath> move : change.moves().entrySet()) {
                    here.put(place(move.getKey()), place(move.getValue()));
                }
                others.add(here);
            }
            if (!isAccepted || !isOfCodes) {
                later.add(change);
            }
        }
        if (!codes.isEmpty()) {
            FormerConstants former = new FormerConstants(facts);
            for (FactPath code : codes.keySet()) {
                facts.putAll(former.ofMoving(code));
            }
            move(codes);
        }
        SortedMap<FactPath, List<String>> here = new TreeMap<>();
        MoveHistory before = MoveHistory.of(later);
        for (Map.Entry<FactPath, List<String>> fact : current.entrySet()) {
            here.put(before.origin(fact.getKey()), fact.getValue());
        }
        follow(codes, here);
        for (Map<FactPath, FactPath> other : others) {
            move(other);
        }
    }

    /** Where something of today stands in the lock. */
    private FactPath place(FactPath path) {
        return ofPending.origin(path);
    }

    /** What names codes, with the numbers that they have in the lock. */
    private CodeReferences references() {
        Map<FactPath, FactPath> back = new TreeMap<>();
        for (Change change : pending) {
            for (Map.Entry<FactPath, FactPath> move : change.moves().entrySet()) {
                if (change.subject().is(FactType.CODE)) {
                    back.put(move.getValue(), move.getKey());
                }
            }
        }
        return new CodeReferences(facts, back);
    }

    private void take(Change change, CodeReferences references) {
        boolean needsReason = change.moves().isEmpty() && change.kind().grade() != Grade.OK;
        boolean onlyAdds = needsReason;
        for (FactPath fact : change.facts()) {
            onlyAdds &= isAdded(fact, references);
        }
        for (FactPath fact : change.facts()) {
            // What is added along with what changes needs no record, unless no other fact tells of it.
            boolean isAlone = fact.isWithin(FactType.SCHEMA)
                    || (change.kind() == ChangeKind.IDENTIFIER_MOVED && fact.equals(change.subject()))
                    || (change.kind() == ChangeKind.CODE_REPLACED && fact.is(FactType.ALIAS))
                    || (isGone(change.subject()) && !fact.startsWith(change.subject())); // the alias of a removed code
            if (onlyAdds || (needsReason && isAlone && isAdded(fact, references))) {
                remember(LockRecord.added(references.place(place(fact))));
            }
            take(fact, change, references);
        }
    }

    private boolean isAdded(FactPath fact, CodeReferences references) {
        return !facts.containsKey(references.place(place(fact))) && current.containsKey(fact);
    }

    private void take(FactPath fact, Change change, CodeReferences references) {
        FactPath place = references.place(place(fact));
        List<String> before = facts.get(place);
        List<String> now = current.get(fact);
        List<String> after = now == null ? null : references.values(place, now, List.of());
        boolean gone = after == null && isGone(change.subject()) && fact.startsWith(change.subject());
        if (gone && !CodeReferences.isReference(change.subject())) {
            facts.put(LockRecord.removed(place(change.subject())), List.of(reason));
            return;
        }
        if (before != null && !before.equals(after)) {
            remember(LockRecord.changed(place, before));
            if (place.is(FactType.CONSTANT)) {
                constants.put(place, before);
            }
        }
        if (after == null) {
            facts.remove(place);
        } else {
            facts.put(place, after);
        }
    }

    private void keepConstants() {
        if (!constants.isEmpty()) {
            FormerConstants former = new FormerConstants(facts);
            for (Map.Entry<FactPath, List<String>> constant : constants.entrySet()) {
                FactPath code = constant.getKey().up(FactType.CODE);
                facts.putAll(former.ofMoved(code, constant.getValue().get(0)));
            }
        }
    }

    private void keepWords(List<Change> changes) {
        for (FactPath record : new KnownWords(facts, current, ofPending).records(changes, taken)) {
            remember(record);
        }
    }

    /**
     * Turns the removal of something that is there again into a record that it was restored. Facts that are still missing keep a
     * record of their removal.
     */
    private void restore(FactPath subject) {
        if (isGone(subject)) {
            return;
        }
        for (FactPath within : place(subject).beginnings()) {
            List<String> reasons = facts.remove(LockRecord.removed(within));
            if (reasons != null) {
                remember(LockRecord.restored(within, reasons));
                for (FactPath fact : List.copyOf(within.in(facts).keySet())) {
                    remove(fact, within, reasons);
                }
            }
        }
    }

    /** Records that a fact is still removed, under the shortest path that contains no newly accepted fact. */
    private void remove(FactPath fact, FactPath within, List<String> reasons) {
        for (FactPath part : fact.beginnings()) {
            boolean inside = part.startsWith(within) && !part.equals(within) && (part.isKnown() || part.equals(fact));
            if (inside && part.in(taken).isEmpty()) {
                FactPath record = LockRecord.removed(part);
                List<String> kept = new ArrayList<>(facts.getOrDefault(record, List.of()));
                kept.addAll(reasons);
                facts.put(record, List.copyOf(kept));
                return;
            }
        }
    }

    private boolean isGone(FactPath subject) {
        return subject.in(current).isEmpty();
    }

    private void move(Map<FactPath, FactPath> moves) {
        SortedMap<FactPath, List<String>> moved = new TreeMap<>();
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            FactPath from = move.getKey();
            FactPath to = move.getValue();
            collect(from, to, moved);
            collect(LockRecord.removed(from), LockRecord.removed(to), moved);
        }
        List<FactPath> records = new ArrayList<>();
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            FactPath to = move.getValue();
            records.add(LockRecord.moved(move.getKey(), to));
            for (Map.Entry<FactPath, List<String>> removed :
                    LockRecord.removed(to).in(facts).entrySet()) {
                records.add(LockRecord.restored(LockRecord.subject(removed.getKey()), removed.getValue()));
            }
            if (!moves.containsKey(to)) {
                for (Map.Entry<FactPath, List<String>> replaced : to.in(facts).entrySet()) {
                    records.add(LockRecord.changed(replaced.getKey(), replaced.getValue()));
                }
                if (!to.in(facts).isEmpty() && !moves.containsValue(move.getKey())) {
                    records.addAll(
                            KnownWords.ofLeft(move.getKey(), facts)); // records at the new number may be of either code
                }
            }
        }
        for (Map.Entry<FactPath, FactPath> move : moves.entrySet()) {
            for (FactPath path : List.of(move.getKey(), move.getValue())) {
                path.in(facts).clear();
                LockRecord.removed(path).in(facts).clear();
            }
        }
        for (FactPath record : records) {
            remember(record);
        }
        facts.putAll(moved);
    }

    /** Adds the facts within a path, as they are called after a move. */
    private void collect(FactPath from, FactPath to, Map<FactPath, List<String>> moved) {
        for (Map.Entry<FactPath, List<String>> fact : from.in(facts).entrySet()) {
            moved.put(fact.getKey().moved(from, to), fact.getValue());
        }
    }

    /** Updates references to moved codes where codes.yaml did so, too. Those to a code whose number another one took are gone. */
    private void follow(Map<FactPath, FactPath> moves, SortedMap<FactPath, List<String>> here) {
        SortedMap<FactPath, List<String>> before = new LockHistory(new CodesLock(facts)).current();
        facts.keySet().removeAll(before.keySet());
        CodeReferences references = new CodeReferences(before, moves);
        for (Map.Entry<FactPath, List<String>> fact : before.entrySet()) {
            if (references.isOfCodeTakenOver(fact.getKey())) {
                remember(LockRecord.changed(fact.getKey(), fact.getValue()));
            }
        }
        facts.putAll(references.followed(here));
    }

    private void remember(FactPath record) {
        List<String> reasons = new ArrayList<>(facts.getOrDefault(record, List.of()));
        reasons.add(reason);
        facts.put(record, List.copyOf(reasons));
    }
}
