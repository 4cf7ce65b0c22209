package io.codebook.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A code has another number, or two codes have swapped theirs, which is one change. */
final class CodeRenumbered {
    private CodeRenumbered() {}

    static void find(Differences differences) {
        Map<Path, Path> moves = Identity.moves(differences);
        Map<Path, Path> left = new TreeMap<>(moves);
        Set<Path> starts = new LinkedHashSet<>(left.keySet());
        starts.removeAll(moves.values());
        starts.addAll(left.keySet());
        for (Path start : starts) {
            // Moves of which each goes where another leaves belong together: none can be accepted without the others.
            List<Path> places = new ArrayList<>(List.of(start));
            for (Path to = left.remove(start); to != null; to = left.remove(to)) {
                places.add(to);
            }
            if (places.size() > 1) {
                explain(places, differences);
            }
        }
        differences.move(moves);
    }

    private static void explain(List<Path> places, Differences differences) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            moves.put(places.get(i - 1), places.get(i));
            said.add(said(differences, places.get(i - 1), places.get(i)));
        }
        Path first = places.get(0);
        Path end = places.get(places.size() - 1);
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
        differences.explainMove(kind, first, String.join(", and ", said), moves, Set.of());
    }

    private static String said(Differences differences, Path from, Path to) {
        return differences.before(from.and("constant")).get(0) + " of table " + from.word(1) + " was " + from.last()
                + " and is " + to.last();
    }
}
