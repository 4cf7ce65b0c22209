package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A code got another number, or codes swapped their numbers, which is one change. A code has stayed that keeps its number
 * and any of these: its constant or an alias, its name, its meaning. Among the others, the same constant, alias, name or meaning
 * at exactly two numbers is a move, and codes whose rows are gone come first.
 */
final class RenumberedAndSwappedCodes implements ChangeRule {
    /** What identifies a code besides its number, the strongest first; an alias counts where it is or becomes a constant, too. */
    private static final List<FactType> MARKS =
            List.of(FactType.CONSTANT, FactType.ALIAS, FactType.NAME, FactType.MEANING);

    /** How many codes of one change a message names; rows that were shifted by one may be thousands. */
    private static final int SHOWN = 3;

    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, FactPath> moves = moves(facts);
        Map<FactPath, FactPath> left = new TreeMap<>(moves);
        Set<FactPath> starts = new LinkedHashSet<>(left.keySet());
        for (FactPath to : moves.values()) {
            starts.remove(to);
        }
        starts.addAll(left.keySet());
        for (FactPath start : starts) {
            // Moves into each other's places belong together: none can be accepted without the others.
            List<FactPath> places = new ArrayList<>(List.of(start));
            for (FactPath to = left.remove(start); to != null; to = left.remove(to)) {
                places.add(to);
            }
            if (places.size() > 1) {
                explain(places, facts);
            }
        }
        facts.move(moves);
    }

    private static void explain(List<FactPath> places, ComparedFacts facts) {
        Map<FactPath, FactPath> moves = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        List<String> retired = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            moves.put(places.get(i - 1), places.get(i));
            String fate = facts.fate(places.get(i));
            if (!fate.isEmpty()) {
                retired.add(places.get(i).name() + " belongs to a code that was " + fate);
            }
            boolean movesOn = i < places.size() - 1 || places.get(i).equals(places.get(0));
            if (movesOn && facts.history().wasReplaced(places.get(i - 1))) {
                replaced.add(places.get(i - 1).name());
            }
            if (i <= SHOWN) {
                sentences.add(sentence(facts, places.get(i - 1), places.get(i)));
            }
        }
        if (moves.size() > SHOWN) {
            sentences.add((moves.size() - SHOWN) + " more codes changed their numbers");
        }
        FactPath first = places.get(0);
        FactPath end = places.get(places.size() - 1);
        List<FactPath> reservations = List.of(reservation(first), reservation(end));
        if (facts.isUnexplained(reservations.get(0))) {
            sentences.add(first.name() + " is reserved now");
        }
        if (facts.isUnexplained(reservations.get(1)) && facts.isGone(reservations.get(1))) {
            sentences.add(end.name() + " was reserved: " + CodesLock.quoted(facts.before(reservations.get(1))));
        }
        List<String> taken = facts.before(end.at(FactType.CONSTANT));
        ChangeKind kind = ChangeKind.CODE_RENUMBERED;
        if (!retired.isEmpty()) {
            kind = ChangeKind.RETIRED_REUSED;
            sentences.add(retired.get(0));
        } else if (!replaced.isEmpty()) {
            kind = ChangeKind.RETIRED_REUSED;
            sentences.add(
                    "the code of " + replaced.get(0) + " replaced another one there, so it counts as new elsewhere");
        } else if (end.equals(first)) {
            kind = ChangeKind.CODES_SWAPPED;
        } else if (facts.isTaken(end, places.get(places.size() - 2))) {
            kind = ChangeKind.RETIRED_REUSED;
            sentences.add(end.name() + " belonged to another code before");
        } else if (!taken.isEmpty()) {
            kind = ChangeKind.NUMBER_TAKEN_OVER;
            sentences.add(end.name() + " was " + taken.get(0));
        }
        facts.explainMove(kind, first, String.join(", and ", sentences), moves, reservations);
    }

    /** That of one number alone, which comes or goes with the code. */
    private static FactPath reservation(FactPath code) {
        return code.up(FactType.TABLE).at(FactType.RESERVATION, code.name());
    }

    private static String sentence(ComparedFacts facts, FactPath from, FactPath to) {
        return String.join("", facts.before(from.at(FactType.CONSTANT))) + " of table " + from.name(FactType.TABLE)
                + " changed from " + from.name() + " to " + to.name();
    }

    /** The moves within each table, from the path before to the path now. */
    private static Map<FactPath, FactPath> moves(ComparedFacts facts) {
        Set<FactPath> left = codes(facts.unexplained(), facts.before());
        Set<FactPath> found = codes(facts.unexplained(), facts.after());
        SortedMap<FactPath, List<String>> before = facts.before();
        SortedMap<FactPath, List<String>> after = facts.after();
        for (FactPath code : List.copyOf(found)) {
            if (!ComparedFacts.has(before, code) && ReusedNumbers.isRestored(code, facts)) {
                found.remove(code); // the number belongs to that code, whatever another one has in common with it
            }
        }
        Map<FactPath, List<FactPath>> constants = byMark(left, FactType.CONSTANT, before);
        Map<FactPath, List<FactPath>> constantsNow = byMark(found, FactType.CONSTANT, after);
        for (FactPath code : List.copyOf(left)) {
            boolean keepsLess = found.contains(code)
                    && !keepsWords(code, facts)
                    && (isElsewhere(code, before, constantsNow, after) || isElsewhere(code, after, constants, before));
            if (found.contains(code) && Identifiers.keepsCode(code, facts) && !keepsLess) {
                left.remove(code);
                found.remove(code);
            }
        }
        Set<FactPath> gone = new LinkedHashSet<>();
        for (FactPath code : left) {
            if (!ComparedFacts.has(facts.after(), code)) {
                gone.add(code);
            }
        }
        Map<FactPath, FactPath> moves = new LinkedHashMap<>();
        addMoves(gone, found, facts, moves); // first: a number that keeps a row may have another code now
        left.removeAll(moves.keySet());
        addMoves(left, found, facts, moves);
        return moves;
    }

    /** Whether another number has all that a code is known by on the one side: its constant, its name and its meaning. */
    private static boolean isElsewhere(
            FactPath code,
            SortedMap<FactPath, List<String>> side,
            Map<FactPath, List<FactPath>> constants,
            SortedMap<FactPath, List<String>> other) {
        for (String constant : side.getOrDefault(code.at(FactType.CONSTANT), List.of())) {
            for (FactPath number : constants.getOrDefault(code.renamed(constant), List.of())) {
                return !number.equals(code)
                        && isSame(FactType.NAME, code, side, number, other)
                        && isSame(FactType.MEANING, code, side, number, other);
            }
        }
        return false;
    }

    /** Whether a number still has all that people read about its code. */
    private static boolean keepsWords(FactPath code, ComparedFacts facts) {
        return isSame(FactType.NAME, code, facts.before(), code, facts.after())
                && isSame(FactType.MEANING, code, facts.before(), code, facts.after());
    }

    private static boolean isSame(
            FactType mark,
            FactPath code,
            SortedMap<FactPath, List<String>> side,
            FactPath number,
            SortedMap<FactPath, List<String>> other) {
        return side.getOrDefault(code.at(mark), List.of()).equals(other.getOrDefault(number.at(mark), List.of()));
    }

    private static void addMoves(
            Set<FactPath> left, Set<FactPath> found, ComparedFacts facts, Map<FactPath, FactPath> moves) {
        for (FactType mark : MARKS) {
            Map<FactPath, List<FactPath>> goals = byMark(found, mark, facts.after());
            for (Map.Entry<FactPath, List<FactPath>> marked :
                    byMark(left, mark, facts.before()).entrySet()) {
                List<FactPath> sources = marked.getValue();
                List<FactPath> targets = goals.getOrDefault(marked.getKey(), List.of());
                boolean isOpen = sources.size() == 1
                        && targets.size() == 1
                        && left.containsAll(sources)
                        && found.containsAll(targets); // several aliases may say the same
                if (isOpen) {
                    if (!sources.equals(targets)) { // else it stays, though another number has more in common with it
                        moves.put(sources.get(0), targets.get(0));
                    }
                    left.remove(sources.get(0));
                    found.remove(targets.get(0));
                }
            }
        }
    }

    /** The codes of one side about which anything differs. */
    private static Set<FactPath> codes(List<FactPath> differing, SortedMap<FactPath, List<String>> side) {
        Set<FactPath> codes = new LinkedHashSet<>();
        for (FactPath fact : differing) {
            if (fact.isWithin(FactType.CODE) && ComparedFacts.has(side, fact.up(FactType.CODE))) {
                codes.add(fact.up(FactType.CODE));
            }
        }
        return codes;
    }

    /** The codes that have a mark, by a path of their table and the mark's value. */
    private static Map<FactPath, List<FactPath>> byMark(
            Set<FactPath> codes, FactType mark, SortedMap<FactPath, List<String>> side) {
        Map<FactPath, List<FactPath>> byMark = new LinkedHashMap<>();
        for (FactPath code : codes) {
            for (String value : marks(code, mark, side)) {
                FactPath key = code.renamed(value);
                List<FactPath> same = byMark.getOrDefault(key, new ArrayList<>());
                same.add(code);
                byMark.put(key, same);
            }
        }
        return byMark;
    }

    private static Collection<String> marks(FactPath code, FactType mark, SortedMap<FactPath, List<String>> side) {
        return mark == FactType.ALIAS ? Identifiers.within(code, side) : side.getOrDefault(code.at(mark), List.of());
    }
}
