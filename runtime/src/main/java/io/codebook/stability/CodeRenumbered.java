package io.codebook.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A code has another number, or two codes have swapped theirs, which is one change. */
final class CodeRenumbered implements Rule {
    private static final List<String> MARKS = List.of("constant", "name", "meaning");
    private static final Kind RENUMBERED = new Kind(
            "code-renumbered",
            Grade.BREAK,
            "leave the number as it is, and add a new code where one is needed",
            Effect.WIRE,
            Effect.SCHEMA);
    private static final Kind SWAPPED =
            new Kind("codes-swapped", Grade.BREAK, "leave the numbers as they are", Effect.WIRE, Effect.SCHEMA);
    private static final Kind TAKEN_OVER =
            new Kind("number-taken-over", Grade.BREAK, "retire the code that had the number", Effect.values());

    @Override
    public void find(Differences differences, Findings findings) {
        Map<Path, Path> moves = Identity.moves(differences, Patterns.CODE, MARKS);
        for (Map<Path, Path> chain : chains(moves)) {
            add(chain, differences, findings);
        }
        differences.move(moves);
    }

    /** Moves of which each goes where another leaves belong together: none can be accepted without the others. */
    private static List<Map<Path, Path>> chains(Map<Path, Path> moves) {
        Map<Path, Path> left = new TreeMap<>(moves);
        List<Path> starts = new ArrayList<>(left.keySet());
        starts.removeAll(moves.values());
        starts.addAll(left.keySet());
        List<Map<Path, Path>> chains = new ArrayList<>();
        for (Path start : starts) {
            Map<Path, Path> chain = new LinkedHashMap<>();
            for (Path from = start; left.containsKey(from); from = chain.get(from)) {
                chain.put(from, left.remove(from));
            }
            if (!chain.isEmpty()) {
                chains.add(chain);
            }
        }
        return chains;
    }

    private static void add(Map<Path, Path> chain, Differences differences, Findings findings) {
        List<String> said = new ArrayList<>();
        chain.forEach((from, to) -> said.add(said(differences, from, to)));
        Path first = chain.keySet().iterator().next();
        Path end = List.copyOf(chain.values()).get(chain.size() - 1);
        Kind kind = RENUMBERED;
        if (end.equals(first)) {
            kind = SWAPPED;
        } else if (differences.isTaken(end, List.copyOf(chain.keySet()).get(chain.size() - 1))) {
            kind = RetiredReused.REUSED;
            said.add(end.last() + " was taken once");
        } else if (!differences.before(end.and("constant")).isEmpty()) {
            kind = TAKEN_OVER;
            said.add(end.last() + " was "
                    + differences.before(end.and("constant")).get(0));
        }
        findings.addMove(kind, first, String.join(", and ", said), chain);
    }

    private static String said(Differences differences, Path from, Path to) {
        return differences.before(from.and("constant")).get(0) + " of table " + from.word(1) + " was " + from.last()
                + " and is " + to.last();
    }
}
