package io.codebook.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A code has another number, or two codes have swapped theirs, which is one change. What is at its old place and keeps
 * anything it is known by has stayed; among the others, the same mark at two places, and at no third, is a move.
 */
final class CodeRenumbered {
    /** What a code is known by; what says most comes first. */
    private static final List<String> MARKS = List.of("constant", "name", "meaning");

    private CodeRenumbered() {}

    static void find(Differences differences) {
        Map<FactPath, FactPath> moves = moves(differences);
        Map<FactPath, FactPath> left = new TreeMap<>(moves);
        Set<FactPath> starts = new LinkedHashSet<>(left.keySet());
        for (FactPath to : moves.values()) {
            starts.remove(to);
        }
        starts.addAll(left.keySet());
        for (FactPath start : starts) {
            // Moves of which each goes where another leaves belong together: none can be accepted without the others.
            List<FactPath> places = new ArrayList<>(List.of(start));
            for (FactPath to = left.remove(start); to != null; to = left.remove(to)) {
                places.add(to);
            }
            if (places.size() > 1) {
                explain(places, differences);
            }
        }
        differences.move(moves);
    }

    private static void explain(List<FactPath> places, Differences differences) {
        Map<FactPath, FactPath> moves = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            moves.put(places.get(i - 1), places.get(i));
            said.add(said(differences, places.get(i - 1), places.get(i)));
        }
        FactPath first = places.get(0);
        FactPath end = places.get(places.size() - 1);
        List<String> taken = differences.before(end.and("constant"));
        String kind = "code-renumbered";
        if (end.equals(first)) {
            kind = "codes-swapped";
        } else if (differences.isTaken(end, places.get(places.size() - 2))) {
            kind = CodeRules.REUSED;
            said.add(end.last() + " was taken once");
        } else if (!taken.isEmpty()) {
            kind = "number-taken-over";
            said.add(end.last() + " was " + taken.get(0));
        }
        differences.explainMove(kind, first, String.join(", and ", said), moves, List.of());
    }

    private static String said(Differences differences, FactPath from, FactPath to) {
        return String.join("", differences.before(from.and("constant"))) + " of table " + from.word(1) + " was "
                + from.last() + " and is " + to.last();
    }

    /** The moves within the tables, from the place before to the place now. */
    private static Map<FactPath, FactPath> moves(Differences differences) {
        Set<FactPath> left = codes(differences.rest(), differences.before());
        Set<FactPath> found = codes(differences.rest(), differences.after());
        for (FactPath code : List.copyOf(left)) {
            if (found.contains(code) && stays(code, differences)) {
                left.remove(code);
                found.remove(code);
            }
        }
        Map<FactPath, FactPath> moves = new LinkedHashMap<>();
        for (String mark : MARKS) {
            Map<List<String>, List<FactPath>> goals = byMark(found, mark, differences.after());
            for (Map.Entry<List<String>, List<FactPath>> marked :
                    byMark(left, mark, differences.before()).entrySet()) {
                List<FactPath> sources = marked.getValue();
                List<FactPath> targets = goals.getOrDefault(marked.getKey(), List.of());
                if (sources.size() == 1 && targets.size() == 1) {
                    moves.put(sources.get(0), targets.get(0));
                    left.remove(sources.get(0));
                    found.remove(targets.get(0));
                }
            }
        }
        return moves;
    }

    private static boolean stays(FactPath code, Differences differences) {
        for (String mark : MARKS) {
            List<String> value = differences.before(code.and(mark));
            if (!value.isEmpty() && value.equals(differences.after(code.and(mark)))) {
                return true;
            }
        }
        return false;
    }

    /** The codes of one side about which anything differs. */
    private static Set<FactPath> codes(List<FactPath> differing, SortedMap<FactPath, List<String>> side) {
        Set<FactPath> codes = new LinkedHashSet<>();
        for (FactPath fact : differing) {
            if (fact.isWithin(Patterns.CODE) && Differences.has(side, fact.first(4))) {
                codes.add(fact.first(4));
            }
        }
        return codes;
    }

    /** The codes that have a mark, by their table and the mark's value. */
    private static Map<List<String>, List<FactPath>> byMark(
            Set<FactPath> codes, String mark, Map<FactPath, List<String>> facts) {
        Map<List<String>, List<FactPath>> byMark = new LinkedHashMap<>();
        for (FactPath code : codes) {
            List<String> value = facts.get(code.and(mark));
            if (value != null) {
                List<String> key = new ArrayList<>(value);
                key.add(0, code.word(1));
                List<FactPath> same = byMark.getOrDefault(key, new ArrayList<>());
                same.add(code);
                byMark.put(key, same);
            }
        }
        return byMark;
    }
}
