package io.codebook.lock.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.CodeReferences;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import io.codebook.lock.diff.MoveHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the lock that holds after changes have been accepted. Nothing leaves a lock unseen: removed facts stay, with a record
 * of their removal, and of a changed fact a record keeps the older value and the reason.
 */
public final class Acceptance {
    private final SortedMap<FactPath, List<String>> accepted;
    private final NavigableMap<FactPath, List<String>> facts;
    private final SortedMap<FactPath, List<String>> current;
    /** All moves, accepted or not. */
    private final List<Change> moves;
    /** The paths before all of them. */
    private final MoveHistory history;

    private final String reason;
    /** The facts of all accepted changes, where they stand in the lock. */
    private final NavigableSet<FactPath> taken = new TreeSet<>();
    /** The moves that are not accepted, in their order: what they moved is at its old place in the lock. */
    private final List<Change> pending = new ArrayList<>();

    /** The paths before these; it grows with the list. */
    private final MoveHistory ofPending = new MoveHistory();

    private Acceptance(LockComparison comparison, String reason) {
        accepted = comparison.accepted().facts();
        facts = new TreeMap<>(accepted);
        current = comparison.current().facts();
        moves = comparison.changes().stream()
                .filter(change -> !change.moves().isEmpty())
                .toList();
        history = MoveHistory.of(moves);
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
        changes.forEach(change -> change.facts().forEach(fact -> acceptance.taken.add(acceptance.place(fact))));
        changes.forEach(change -> acceptance.restore(change.subject()));
        changes.forEach(change -> change.facts().forEach(acceptance::restore));
        CodeReferences references = acceptance.references();
        changes.forEach(change -> acceptance.take(change, references));
        return new CodesLock(acceptance.facts);
    }

    /** Codes first, all at once; then one after the other, as each starts from what those before it have left. */
    private void move(List<Change> accepted) {
        Set<String> keys = accepted.stream().map(Change::key).collect(Collectors.toSet());
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
                change.moves().forEach((from, to) -> here.put(place(from), place(to)));
                others.add(here);
            }
            if (!isAccepted || !isOfCodes) {
                later.add(change);
            }
        }
        move(codes);
        SortedMap<FactPath, List<String>> here = new TreeMap<>();
        MoveHistory before = MoveHistory.of(later);
        current.forEach((path, value) -> here.put(before.origin(path), value));
        follow(codes, here);
        others.forEach(this::move);
    }

    /** Where something of today stands in the lock. */
    private FactPath place(FactPath path) {
        return ofPending.origin(path);
    }

    /** What names codes, with the numbers that they have in the lock. */
    private CodeReferences references() {
        Map<FactPath, FactPath> back = new TreeMap<>();
        pending.stream()
                .filter(change -> change.subject().is(FactType.CODE))
                .forEach(change -> change.moves().forEach((from, to) -> back.put(to, from)));
        return new CodeReferences(facts, back);
    }

    private void take(Change change, CodeReferences references) {
        boolean added = change.moves().isEmpty() && change.kind().grade() != Grade.OK;
        for (FactPath fact : change.facts()) {
            added &= !facts.containsKey(references.place(place(fact))) && current.containsKey(fact);
        }
        for (FactPath fact : change.facts()) {
            if (added) {
                remember(LockRecord.added(references.place(place(fact))));
            }
            take(fact, change, references);
        }
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
            remember(LockRecord.changed(place, accepted.getOrDefault(history.origin(fact), before)));
        }
        if (after == null) {
            facts.remove(place);
        } else {
            facts.put(place, after);
        }
    }

    /** What was removed and is there again needs no such record, but the records tell of it, and what is still gone keeps one. */
    private void restore(FactPath subject) {
        if (isGone(subject)) {
            return;
        }
        for (FactPath within : place(subject).beginnings()) {
            List<String> reasons = facts.remove(LockRecord.removed(within));
            if (reasons != null) {
                facts.put(LockRecord.restored(within, reasons), List.of(reason));
                for (FactPath fact : List.copyOf(within.in(facts).keySet())) {
                    remove(fact, within, reasons);
                }
            }
        }
    }

    /** Records the removal of a fact again, by the shortest path that nothing accepted now is within. */
    private void remove(FactPath fact, FactPath within, List<String> reasons) {
        for (FactPath part : fact.beginnings()) {
            boolean inside = part.startsWith(within) && !part.equals(within) && (part.isKnown() || part.equals(fact));
            if (inside && part.in(taken).isEmpty()) {
                facts.put(LockRecord.removed(part), reasons);
                return;
            }
        }
    }

    private boolean isGone(FactPath subject) {
        return subject.in(current).isEmpty();
    }

    private void move(Map<FactPath, FactPath> moves) {
        SortedMap<FactPath, List<String>> moved = new TreeMap<>();
        List<FactPath> left = new ArrayList<>();
        List<FactPath> replaced = new ArrayList<>();
        moves.forEach((from, to) -> {
            FactPath removedFrom = LockRecord.removed(from);
            removedFrom.in(facts).forEach((path, reasons) -> {
                left.add(path);
                moved.put(path.moved(removedFrom, LockRecord.removed(to)), reasons);
            });
            from.in(facts).forEach((path, values) -> {
                left.add(path);
                moved.put(path.moved(from, to), values);
            });
            remember(LockRecord.moved(from, to));
        });
        moves.forEach((from, to) -> {
            LockRecord.removed(to).in(facts).forEach((path, reasons) -> {
                left.add(path);
                replaced.add(LockRecord.restored(LockRecord.subject(path), reasons));
            });
            to.in(facts).forEach((path, values) -> {
                left.add(path);
                if (!moves.containsKey(to)) {
                    replaced.add(LockRecord.changed(path, values));
                }
            });
        });
        left.forEach(facts::remove);
        replaced.forEach(this::remember);
        facts.putAll(moved);
    }

    /** Takes over what follows a move, as far as it does. */
    private void follow(Map<FactPath, FactPath> moves, SortedMap<FactPath, List<String>> here) {
        SortedMap<FactPath, List<String>> before = new LockHistory(new CodesLock(facts)).current();
        facts.keySet().removeAll(before.keySet());
        facts.putAll(new CodeReferences(before, moves).followed(here));
    }

    private void remember(FactPath record) {
        facts.merge(record, List.of(reason), (first, again) -> {
            List<String> reasons = new ArrayList<>(first);
            reasons.addAll(again);
            return List.copyOf(reasons);
        });
    }
}
