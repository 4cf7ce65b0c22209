package io.codebook.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which codes are the same before and after, though they have other numbers. What is at its old place and keeps anything
 * it is known by has stayed; among the others, the same mark at two places, and at no third, is a move.
 */
final class Identity {
    /** What a code is known by; what says most comes first. */
    private static final List<String> MARKS = List.of("constant", "name", "meaning");

    private Identity() {}

    /** The moves within the tables, from the place before to the place now. */
    static Map<Path, Path> moves(Differences differences) {
        Set<Path> left = codes(differences.before().keySet());
        Set<Path> found = codes(differences.after().keySet());
        for (Path code : List.copyOf(left)) {
            if (found.contains(code) && stays(code, differences)) {
                left.remove(code);
                found.remove(code);
            }
        }
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (String mark : MARKS) {
            Map<List<String>, List<Path>> goals = byMark(found, mark, differences.after());
            for (Map.Entry<List<String>, List<Path>> marked :
                    byMark(left, mark, differences.before()).entrySet()) {
                List<Path> sources = marked.getValue();
                List<Path> targets = goals.getOrDefault(marked.getKey(), List.of());
                if (sources.size() == 1 && targets.size() == 1) {
                    moves.put(sources.get(0), targets.get(0));
                    left.remove(sources.get(0));
                    found.remove(targets.get(0));
                }
            }
        }
        return moves;
    }

    private static boolean stays(Path code, Differences differences) {
        for (String mark : MARKS) {
            List<String> value = differences.before(code.and(mark));
            if (!value.isEmpty() && value.equals(differences.after(code.and(mark)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Path> codes(Set<Path> facts) {
        Set<Path> codes = new LinkedHashSet<>();
        for (Path fact : facts) {
            if (fact.isWithin(Patterns.CODE)) {
                codes.add(fact.first(4));
            }
        }
        return codes;
    }

    /** The codes that have a mark, by their table and the mark's value. */
    private static Map<List<String>, List<Path>> byMark(Set<Path> codes, String mark, Map<Path, List<String>> facts) {
        Map<List<String>, List<Path>> byMark = new LinkedHashMap<>();
        for (Path code : codes) {
            List<String> value = facts.get(code.and(mark));
            if (value != null) {
                List<String> key = new ArrayList<>(value);
                key.add(0, code.word(1));
                List<Path> same = byMark.getOrDefault(key, new ArrayList<>());
                same.add(code);
                byMark.put(key, same);
            }
        }
        return byMark;
    }
}
