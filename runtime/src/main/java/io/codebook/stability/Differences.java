package io.codebook.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts in which two locks differ. Rules take what they explain; what nobody has taken in the end is still a
 * difference, so that no change can pass for want of a rule.
 */
final class Differences {
    private final SortedMap<Path, List<String>> before;
    private final SortedMap<Path, List<String>> after;
    private final SortedMap<Path, List<String>> buried;
    private final SortedMap<Path, List<String>> history;
    private final Map<Path, Path> moved = new HashMap<>();
    private final SortedSet<Path> open = new TreeSet<>();

    Differences(Lock accepted, Lock current) {
        Ledger ledger = new Ledger(accepted);
        before = ledger.live();
        buried = ledger.buried();
        history = ledger.history();
        after = new Ledger(current).live();
        compare(before);
    }

    private void compare(SortedMap<Path, List<String>> promised) {
        open.addAll(promised.keySet());
        open.addAll(after.keySet());
        open.removeIf(path -> before(promised, path).equals(after(path)));
    }

    private static List<String> before(SortedMap<Path, List<String>> promised, Path path) {
        return promised.getOrDefault(path, List.of());
    }

    /**
     * Takes promised subjects for moved, so that what else differs about them is found at their new places. What merely
     * followed them, such as the rows of mappings, differs no more.
     */
    void move(Map<Path, Path> moves) {
        if (moves.isEmpty()) {
            return;
        }
        moved.putAll(moves);
        SortedMap<Path, List<String>> there = new TreeMap<>();
        before.forEach((path, value) -> {
            Path target = moves.get(path.first(Math.min(path.words().size(), subjectLength(path))));
            if (target != null) {
                List<String> rest =
                        path.words().subList(target.words().size(), path.words().size());
                there.put(target.and(rest.toArray(String[]::new)), value);
            }
        });
        before.keySet().removeIf(path -> moves.keySet().stream().anyMatch(path::startsWith));
        before.keySet().removeIf(path -> moves.values().stream().anyMatch(path::startsWith));
        before.putAll(there);
        open.clear();
        compare(before);
        SortedMap<Path, List<String>> followed = followed();
        open.removeIf(path -> before(followed, path).equals(after(path)));
    }

    /** What was promised, with the new numbers of renumbered codes wherever they are named. */
    SortedMap<Path, List<String>> followed() {
        return new References(before, moved).followed();
    }

    /** Whether a number belongs to a code that is gone, retired or renumbered, other than the one that comes from a place. */
    boolean isTaken(Path code, Path from) {
        Path left = Path.of(Ledger.WAS).and(code);
        boolean wasLeft = has(facts(history, left), left)
                && facts(history, left).keySet().stream()
                        .filter(path -> path.words().size() == left.words().size() + 1)
                        .anyMatch(path -> path.last().startsWith(Ledger.MOVED)
                                && !path.last().equals(Ledger.MOVED + from.last()));
        boolean live = has(before, code);
        return isBuried(code)
                || moved.containsKey(code)
                || (!live && wasLeft)
                || !before(code.and("retired")).isEmpty();
    }

    private static int subjectLength(Path path) {
        return path.isWithin(Patterns.OPERATION)
                ? Patterns.OPERATION.words().size()
                : Patterns.CODE.words().size();
    }

    /** The value that was promised, or an empty list. */
    List<String> before(Path path) {
        return before.getOrDefault(path, List.of());
    }

    /** The value that is there now, or an empty list. */
    List<String> after(Path path) {
        return after.getOrDefault(path, List.of());
    }

    /** The value that was promised before the subject was removed, or an empty list. */
    List<String> buried(Path path) {
        return buried.getOrDefault(path, List.of());
    }

    boolean isBuried(Path subject) {
        return has(buried, subject);
    }

    /** What matches a pattern now and was not promised. */
    List<Path> added(Path pattern) {
        return subjects(pattern, after, before);
    }

    /** What matches a pattern among what was promised and is not there now. */
    List<Path> removed(Path pattern) {
        return subjects(pattern, before, after);
    }

    /** The open facts that match a pattern and have a value on both sides. */
    List<Path> changed(Path pattern) {
        return open.stream()
                .filter(path -> path.matches(pattern) && before.containsKey(path) && after.containsKey(path))
                .toList();
    }

    /** The facts of a subject on one side. */
    static SortedMap<Path, List<String>> facts(SortedMap<Path, List<String>> side, Path subject) {
        SortedMap<Path, List<String>> facts = new TreeMap<>();
        for (Map.Entry<Path, List<String>> fact : side.tailMap(subject).entrySet()) {
            if (!fact.getKey().startsWith(subject)) {
                break;
            }
            facts.put(fact.getKey(), fact.getValue());
        }
        return facts;
    }

    SortedMap<Path, List<String>> before() {
        return before;
    }

    SortedMap<Path, List<String>> after() {
        return after;
    }

    /** Explains all that differs about a subject, and tells what that was. */
    Set<Path> take(Path subject) {
        Set<Path> taken = new HashSet<>();
        Iterator<Path> paths = open.tailSet(subject).iterator();
        while (paths.hasNext()) {
            Path path = paths.next();
            if (!path.startsWith(subject)) {
                break;
            }
            taken.add(path);
            paths.remove();
        }
        return taken;
    }

    /** Whether a promised fact is a row or an answer that names a code. */
    boolean names(Path fact, Path code) {
        String table = code.word(1);
        if (fact.isWithin(Patterns.MAPPING)
                && fact.words().size() == Patterns.MAPPED.words().size()) {
            boolean from = fact.word(1).equals(table) && fact.last().equals(code.last());
            boolean to = fact.word(2).equals(table) && before(fact).contains(code.last());
            return from || to || counterpartNames(fact, code);
        }
        return fact.matches(Patterns.ANSWER)
                && fact.last().equals(code.last())
                && before(fact.first(2).and("codes-from")).equals(List.of(table));
    }

    /** A row that has lost its only target stands among those without one. */
    private boolean counterpartNames(Path none, Path code) {
        return none.word(3).equals("none")
                && none.word(2).equals(code.word(1))
                && before(none.first(3).and("code", none.last())).contains(code.last());
    }

    /** A fact with both values side by side, or that a subject is new or gone. */
    String describe(Path path) {
        if (before.containsKey(path) || after.containsKey(path)) {
            return Names.of(path) + " was " + shown(before(path)) + " and is " + shown(after(path));
        }
        return Names.of(path) + (has(after, path) ? " is new" : " was promised and is gone");
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "not there" : LockLine.texts(values);
    }

    /** Whether a subject is there on both sides. */
    boolean isKept(Path subject) {
        return has(before, subject) && has(after, subject);
    }

    /** What no rule has explained. */
    List<Path> rest() {
        return new ArrayList<>(open);
    }

    /** The subjects of a pattern about which something is open, that one side has and the other has not. */
    private List<Path> subjects(
            Path pattern, SortedMap<Path, List<String>> with, SortedMap<Path, List<String>> without) {
        int length = pattern.words().size();
        return open.stream()
                .filter(path -> path.isWithin(pattern) && with.containsKey(path))
                .map(path -> path.first(length))
                .distinct()
                .filter(subject -> !has(without, subject))
                .toList();
    }

    static boolean has(SortedMap<Path, List<String>> side, Path subject) {
        SortedMap<Path, List<String>> from = side.tailMap(subject);
        return !from.isEmpty() && from.firstKey().startsWith(subject);
    }
}
