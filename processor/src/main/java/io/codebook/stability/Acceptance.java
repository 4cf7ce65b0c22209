package io.codebook.stability;

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
 * Makes the lock that holds after changes have been accepted. No promise leaves it unseen: what is removed stays, with a
 * tombstone, and of what is changed the old value stays, with the reason.
 */
public final class Acceptance {
    /** In a record, the old value of what was not there. */
    public static final String NOTHING = "not there";

    private final NavigableMap<Path, List<String>> facts;
    private final SortedMap<Path, List<String>> current;
    private final String reason;
    /** The facts of all accepted changes. */
    private final NavigableSet<Path> taken = new TreeSet<>();
    /** Where subjects are in the lock as long as their moves are not accepted, by where they are now. */
    private final Map<Path, Path> pending = new TreeMap<>();

    private final Set<Path> restored = new HashSet<>();

    private Acceptance(Lock accepted, Lock current, String reason) {
        this.facts = new TreeMap<>(accepted.facts());
        this.current = current.facts();
        this.reason = reason;
    }

    /**
     * Accepts changes.
     *
     * @param accepted the lock so far
     * @param current the facts of today
     * @param changes what {@link Stability#compare} found between these two, or some of it
     * @param reason why; kept in the lock for every change that needs a reason
     * @return the new lock
     */
    public static Lock accept(Lock accepted, Lock current, List<Change> changes, String reason) {
        Acceptance acceptance = new Acceptance(accepted, current, reason);
        Map<Path, Path> moves = new TreeMap<>();
        changes.forEach(change -> moves.putAll(change.moves()));
        acceptance.move(moves);
        acceptance.leaveWherePending(Stability.compare(accepted, current), moves);
        changes.forEach(change -> acceptance.taken.addAll(change.facts()));
        changes.forEach(change -> acceptance.restore(change.subject()));
        changes.forEach(change -> acceptance.take(change));
        return new Lock(acceptance.facts);
    }

    private void leaveWherePending(List<Change> found, Map<Path, Path> accepted) {
        for (Change change : found) {
            change.moves().forEach((from, to) -> {
                if (!accepted.containsKey(from)) {
                    pending.put(to, from);
                }
            });
        }
    }

    /** Where a fact of today stands in the lock. */
    private Path place(Path path) {
        for (Map.Entry<Path, Path> move : pending.entrySet()) {
            if (path.startsWith(move.getKey())) {
                return move.getValue().and(path.after(move.getKey()));
            }
        }
        return path;
    }

    private void take(Change change) {
        boolean added = change.moves().isEmpty() && change.kind().grade() != Grade.OK;
        for (Path fact : change.facts()) {
            added &= !facts.containsKey(place(fact)) && current.containsKey(fact);
        }
        for (Path fact : change.facts()) {
            if (added) {
                remember(place(fact), NOTHING);
            }
            take(fact, change);
        }
    }

    private void take(Path fact, Change change) {
        Path place = place(fact);
        List<String> before = facts.get(place);
        List<String> after = current.get(fact);
        if (after == null && isGone(change.subject()) && fact.startsWith(change.subject())) {
            facts.put(Path.of(Ledger.REMOVED).and(place(change.subject())), List.of(reason));
            return;
        }
        boolean free = change.kind().grade() == Grade.OK && restored.stream().noneMatch(place::startsWith);
        if (before != null && !before.equals(after) && !free) {
            remember(place, String.join(", ", before));
        }
        if (after == null) {
            facts.remove(place);
        } else {
            facts.put(place, after);
        }
    }

    /** What was removed and is there again needs no tombstone, but its story is kept, and what is still gone keeps one. */
    private void restore(Path subject) {
        for (int length = 1; length <= subject.words().size(); length++) {
            Path within = subject.first(length);
            List<String> why = isGone(subject)
                    ? null
                    : facts.remove(Path.of(Ledger.REMOVED).and(within));
            if (why != null) {
                restored.add(within);
                facts.put(Path.of(Ledger.WAS).and(within).and("removed: " + String.join(", ", why)), List.of(reason));
                for (Path fact : List.copyOf(Differences.facts(facts, within).keySet())) {
                    bury(fact, within, why);
                }
            }
        }
    }

    private void bury(Path fact, Path within, List<String> why) {
        for (int length = within.words().size() + 1; length <= fact.words().size(); length++) {
            Path part = fact.first(length);
            Path next = taken.ceiling(part);
            if (next == null || !next.startsWith(part)) {
                boolean word = part.words().size() == 3 && !fact.equals(part); // "code", "field": no subjects
                if (!word) {
                    facts.put(Path.of(Ledger.REMOVED).and(part), why);
                    return;
                }
            }
        }
    }

    private boolean isGone(Path subject) {
        return !Differences.has(current, subject);
    }

    private void move(Map<Path, Path> moves) {
        if (moves.isEmpty()) {
            return;
        }
        SortedMap<Path, List<String>> moved = new TreeMap<>();
        Path removed = Path.of(Ledger.REMOVED);
        List<Path> left = new ArrayList<>();
        moves.forEach((from, to) -> {
            left.addAll(Differences.facts(facts, removed.and(from)).keySet());
            Differences.facts(facts, removed.and(from))
                    .forEach((path, value) -> moved.put(removed.and(to).and(path.after(removed.and(from))), value));
            Differences.facts(facts, from).forEach((path, value) -> moved.put(to.and(path.after(from)), value));
            remember(from, Ledger.MOVED + to.last());
        });
        moves.forEach((from, to) -> {
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
        follow(moves);
    }

    /** Takes over what merely followed a move, where it did. */
    private void follow(Map<Path, Path> moves) {
        SortedMap<Path, List<String>> followed = new References(facts, moves).followed();
        for (Path path : List.copyOf(facts.keySet())) {
            if (!followed.containsKey(path) && !current.containsKey(path)) {
                facts.remove(path);
            }
        }
        followed.forEach((path, value) -> {
            if (value.equals(current.get(path))) {
                facts.put(path, value);
            }
        });
    }

    private void remember(Path subject, String what) {
        facts.merge(Path.of(Ledger.WAS).and(subject).and(what), List.of(reason), (first, again) -> {
            List<String> reasons = new ArrayList<>(first);
            reasons.addAll(again);
            return List.copyOf(reasons);
        });
    }
}
