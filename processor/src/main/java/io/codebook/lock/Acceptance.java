package io.codebook.lock;

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
 * Makes the lock that holds after changes have been accepted. No promise leaves it unseen: what is removed stays, with a
 * tombstone, and of what is changed the old value stays, with the reason.
 */
public final class Acceptance {
    /** In a record, the old value of what was not there. */
    public static final String NOTHING = "not there";

    private final SortedMap<FactPath, List<String>> accepted;
    private final NavigableMap<FactPath, List<String>> facts;
    private final SortedMap<FactPath, List<String>> current;
    /** All moves, accepted or not. */
    private final List<Change> moves;
    /** The places before all of them. */
    private final MoveHistory origins;

    private final String reason;
    /** The facts of all accepted changes, where they stand in the lock. */
    private final NavigableSet<FactPath> taken = new TreeSet<>();
    /** The moves that are not accepted, in their order: what they moved is at its old place in the lock. */
    private final List<Change> pending = new ArrayList<>();

    /** The places before these; kept beside the list, as places are asked while it grows. */
    private final MoveHistory ofPending = new MoveHistory();

    private Acceptance(CodesLock accepted, CodesLock current, String reason) {
        this.accepted = accepted.facts();
        this.facts = new TreeMap<>(accepted.facts());
        this.current = current.facts();
        moves = Changes.moves(Changes.between(accepted, current));
        origins = MoveHistory.before(moves);
        this.reason = reason;
    }

    /**
     * Accepts changes.
     *
     * @param accepted the lock so far
     * @param current the facts of today
     * @param changes what {@link Changes#between} found between these two, or some of it
     * @param reason why; kept in the lock for every change that needs a reason
     * @return the new lock
     */
    public static CodesLock accept(CodesLock accepted, CodesLock current, List<Change> changes, String reason) {
        if (changes.isEmpty()) {
            return accepted;
        }
        Acceptance acceptance = new Acceptance(accepted, current, reason);
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
            boolean isOfCodes = change.subject().matches(Patterns.CODE);
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
        MoveHistory before = MoveHistory.before(later);
        current.forEach((path, value) -> here.put(before.of(path), value));
        follow(codes, here);
        others.forEach(this::move);
    }

    /** Where something of today stands in the lock. */
    private FactPath place(FactPath path) {
        return ofPending.of(path);
    }

    /** What names codes, with the numbers that they have in the lock. */
    private CodeReferences references() {
        Map<FactPath, FactPath> back = new TreeMap<>();
        pending.stream()
                .filter(change -> change.subject().matches(Patterns.CODE))
                .forEach(change -> change.moves().forEach((from, to) -> back.put(to, from)));
        return new CodeReferences(facts, back);
    }

    /** What names codes has no number of its own that must stay taken. */
    private static boolean isReference(FactPath subject) {
        return subject.matches(Patterns.MAPPED)
                || subject.matches(Patterns.UNMAPPED)
                || subject.matches(Patterns.OTHERWISE)
                || subject.matches(Patterns.OTHERWISE_NONE)
                || subject.matches(Patterns.ANSWER);
    }

    private void take(Change change, CodeReferences references) {
        boolean added = change.moves().isEmpty() && change.kind().grade() != Grade.OK;
        for (FactPath fact : change.facts()) {
            added &= !facts.containsKey(references.place(place(fact))) && current.containsKey(fact);
        }
        for (FactPath fact : change.facts()) {
            if (added) {
                remember(references.place(place(fact)), NOTHING);
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
        if (gone && !isReference(change.subject())) {
            facts.put(FactPath.of(LockHistory.REMOVED).and(place(change.subject())), List.of(reason));
            return;
        }
        if (before != null && !before.equals(after)) {
            remember(place, String.join(", ", accepted.getOrDefault(origins.of(fact), before)));
        }
        if (after == null) {
            facts.remove(place);
        } else {
            facts.put(place, after);
        }
    }

    /** What was removed and is there again needs no tombstone, but its story is kept, and what is still gone keeps one. */
    private void restore(FactPath subject) {
        if (isGone(subject)) {
            return;
        }
        FactPath place = place(subject);
        for (int length = 1; length <= place.words().size(); length++) {
            FactPath within = place.first(length);
            List<String> why = facts.remove(FactPath.of(LockHistory.REMOVED).and(within));
            if (why != null) {
                facts.put(
                        FactPath.of(LockHistory.WAS).and(within).and("removed: " + String.join(", ", why)),
                        List.of(reason));
                for (FactPath fact :
                        List.copyOf(Differences.facts(facts, within).keySet())) {
                    bury(fact, within, why);
                }
            }
        }
    }

    private void bury(FactPath fact, FactPath within, List<String> why) {
        for (int length = within.words().size() + 1; length <= fact.words().size(); length++) {
            FactPath part = fact.first(length);
            FactPath next = taken.ceiling(part);
            if (next == null || !next.startsWith(part)) {
                boolean word = part.words().size() == 3 && !fact.equals(part); // "code", "field": no subjects
                if (!word) {
                    facts.put(FactPath.of(LockHistory.REMOVED).and(part), why);
                    return;
                }
            }
        }
    }

    private boolean isGone(FactPath subject) {
        return !Differences.has(current, subject);
    }

    private void move(Map<FactPath, FactPath> moves) {
        SortedMap<FactPath, List<String>> moved = new TreeMap<>();
        FactPath removed = FactPath.of(LockHistory.REMOVED);
        List<FactPath> left = new ArrayList<>();
        moves.forEach((from, to) -> {
            left.addAll(Differences.facts(facts, removed.and(from)).keySet());
            Differences.facts(facts, removed.and(from))
                    .forEach((path, value) -> moved.put(removed.and(to).and(path.after(removed.and(from))), value));
            Differences.facts(facts, from).forEach((path, value) -> moved.put(to.and(path.after(from)), value));
            remember(from, LockHistory.MOVED + String.join(" ", to.after(common(from, to))));
        });
        moves.forEach((from, to) -> {
            Differences.facts(facts, removed.and(to)).forEach((path, why) -> {
                left.add(path);
                remember(
                        new FactPath(path.words().subList(1, path.words().size())),
                        "removed: " + String.join(", ", why));
            });
            left.addAll(Differences.facts(facts, from).keySet());
            Differences.facts(facts, to).forEach((path, value) -> {
                left.add(path);
                if (!moves.containsKey(to)) {
                    remember(path, String.join(", ", value));
                }
            });
        });
        left.forEach(facts::remove);
        facts.putAll(moved);
    }

    /** What both start with. */
    private static FactPath common(FactPath from, FactPath to) {
        int length = 0;
        while (from.word(length).equals(to.word(length))) {
            length++;
        }
        return from.first(length);
    }

    /** Takes over what follows a move, as far as it does. */
    private void follow(Map<FactPath, FactPath> moves, SortedMap<FactPath, List<String>> here) {
        SortedMap<FactPath, List<String>> live = new LockHistory(new CodesLock(facts)).live();
        facts.keySet().removeAll(live.keySet());
        facts.putAll(new CodeReferences(live, moves).followed(here));
    }

    private void remember(FactPath subject, String what) {
        facts.merge(FactPath.of(LockHistory.WAS).and(subject).and(what), List.of(reason), (first, again) -> {
            List<String> reasons = new ArrayList<>(first);
            reasons.addAll(again);
            return List.copyOf(reasons);
        });
    }
}
