package io.codebook.stability;

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

    private final SortedMap<Path, List<String>> accepted;
    private final NavigableMap<Path, List<String>> facts;
    private final SortedMap<Path, List<String>> current;
    /** All moves, accepted or not. */
    private final List<Change> moves;
    /** The places before all of them. */
    private final Origins origins;

    private final String reason;
    /** The facts of all accepted changes, where they stand in the lock. */
    private final NavigableSet<Path> taken = new TreeSet<>();
    /** The moves that are not accepted, in their order: what they moved is at its old place in the lock. */
    private final List<Change> pending = new ArrayList<>();

    /** The places before these; kept beside the list, as places are asked while it grows. */
    private final Origins ofPending = new Origins();

    private Acceptance(Lock accepted, Lock current, String reason) {
        this.accepted = accepted.facts();
        this.facts = new TreeMap<>(accepted.facts());
        this.current = current.facts();
        moves = Changes.moves(Changes.between(accepted, current));
        origins = Origins.before(moves);
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
    public static Lock accept(Lock accepted, Lock current, List<Change> changes, String reason) {
        if (changes.isEmpty()) {
            return accepted;
        }
        Acceptance acceptance = new Acceptance(accepted, current, reason);
        acceptance.move(changes);
        changes.forEach(change -> change.facts().forEach(fact -> acceptance.taken.add(acceptance.place(fact))));
        changes.forEach(change -> acceptance.restore(change.subject()));
        changes.forEach(change -> change.facts().forEach(acceptance::restore));
        References references = acceptance.references();
        changes.forEach(change -> acceptance.take(change, references));
        return new Lock(acceptance.facts);
    }

    /** Codes first, all at once; then one after the other, as each starts from what those before it have left. */
    private void move(List<Change> accepted) {
        Set<String> keys = accepted.stream().map(Change::key).collect(Collectors.toSet());
        Map<Path, Path> codes = new TreeMap<>();
        List<Map<Path, Path>> others = new ArrayList<>();
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
                Map<Path, Path> here = new TreeMap<>();
                change.moves().forEach((from, to) -> here.put(place(from), place(to)));
                others.add(here);
            }
            if (!isAccepted || !isOfCodes) {
                later.add(change);
            }
        }
        move(codes);
        SortedMap<Path, List<String>> here = new TreeMap<>();
        Origins before = Origins.before(later);
        current.forEach((path, value) -> here.put(before.of(path), value));
        follow(codes, here);
        others.forEach(this::move);
    }

    /** Where something of today stands in the lock. */
    private Path place(Path path) {
        return ofPending.of(path);
    }

    /** What names codes, with the numbers that they have in the lock. */
    private References references() {
        Map<Path, Path> back = new TreeMap<>();
        pending.stream()
                .filter(change -> change.subject().matches(Patterns.CODE))
                .forEach(change -> change.moves().forEach((from, to) -> back.put(to, from)));
        return new References(facts, back);
    }

    /** What names codes has no number of its own that must stay taken. */
    private static boolean isReference(Path subject) {
        return subject.matches(Patterns.MAPPED)
                || subject.matches(Patterns.UNMAPPED)
                || subject.matches(Patterns.OTHERWISE)
                || subject.matches(Patterns.OTHERWISE_NONE)
                || subject.matches(Patterns.ANSWER);
    }

    private void take(Change change, References references) {
        boolean added = change.moves().isEmpty() && change.kind().grade() != Grade.OK;
        for (Path fact : change.facts()) {
            added &= !facts.containsKey(references.place(place(fact))) && current.containsKey(fact);
        }
        for (Path fact : change.facts()) {
            if (added) {
                remember(references.place(place(fact)), NOTHING);
            }
            take(fact, change, references);
        }
    }

    private void take(Path fact, Change change, References references) {
        Path place = references.place(place(fact));
        List<String> before = facts.get(place);
        List<String> now = current.get(fact);
        List<String> after = now == null ? null : references.values(place, now, List.of());
        boolean gone = after == null && isGone(change.subject()) && fact.startsWith(change.subject());
        if (gone && !isReference(change.subject())) {
            facts.put(Path.of(Ledger.REMOVED).and(place(change.subject())), List.of(reason));
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
    private void restore(Path subject) {
        if (isGone(subject)) {
            return;
        }
        Path place = place(subject);
        for (int length = 1; length <= place.words().size(); length++) {
            Path within = place.first(length);
            List<String> why = facts.remove(Path.of(Ledger.REMOVED).and(within));
            if (why != null) {
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
        SortedMap<Path, List<String>> moved = new TreeMap<>();
        Path removed = Path.of(Ledger.REMOVED);
        List<Path> left = new ArrayList<>();
        moves.forEach((from, to) -> {
            left.addAll(Differences.facts(facts, removed.and(from)).keySet());
            Differences.facts(facts, removed.and(from))
                    .forEach((path, value) -> moved.put(removed.and(to).and(path.after(removed.and(from))), value));
            Differences.facts(facts, from).forEach((path, value) -> moved.put(to.and(path.after(from)), value));
            remember(from, Ledger.MOVED + String.join(" ", to.after(common(from, to))));
        });
        moves.forEach((from, to) -> {
            Differences.facts(facts, removed.and(to)).forEach((path, why) -> {
                left.add(path);
                remember(new Path(path.words().subList(1, path.words().size())), "removed: " + String.join(", ", why));
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
    private static Path common(Path from, Path to) {
        int length = 0;
        while (from.word(length).equals(to.word(length))) {
            length++;
        }
        return from.first(length);
    }

    /** Takes over what follows a move, as far as it does. */
    private void follow(Map<Path, Path> moves, SortedMap<Path, List<String>> here) {
        SortedMap<Path, List<String>> live = new Ledger(new Lock(facts)).live();
        facts.keySet().removeAll(live.keySet());
        facts.putAll(new References(live, moves).followed(here));
    }

    private void remember(Path subject, String what) {
        facts.merge(Path.of(Ledger.WAS).and(subject).and(what), List.of(reason), (first, again) -> {
            List<String> reasons = new ArrayList<>(first);
            reasons.addAll(again);
            return List.copyOf(reasons);
        });
    }
}
