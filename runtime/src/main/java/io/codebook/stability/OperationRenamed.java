package io.codebook.stability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An operation has another name, and answers as before. */
final class OperationRenamed implements Rule {
    private static final Kind KIND = new Kind(
            "operation-renamed",
            Grade.BREAK,
            "keep the name of the operation",
            Effect.SOURCE,
            Effect.BINARY,
            Effect.WORDING);

    @Override
    public void find(Differences differences, Findings findings) {
        Map<Path, Path> moves = new HashMap<>();
        SortedMap<Path, List<String>> promised = differences.followed();
        List<Path> added = differences.added(Patterns.OPERATION);
        for (Path gone : differences.removed(Patterns.OPERATION)) {
            List<Path> same = added.stream()
                    .filter(path -> path.first(4).equals(gone.first(4)) && !moves.containsValue(path))
                    .filter(path -> answers(differences.after(), path).equals(answers(promised, gone)))
                    .toList();
            if (same.size() == 1) {
                Path now = same.get(0);
                moves.put(gone, now);
                String what = Names.of(gone) + " was " + LockLine.texts(differences.before(gone.and("constant")))
                        + " and is " + now.last() + ", " + LockLine.texts(differences.after(now.and("constant")));
                findings.addMove(KIND, gone, what, Map.of(gone, now), now.and("constant"));
            }
        }
        differences.move(moves);
        moves.values().forEach(now -> differences.take(now.and("constant")));
    }

    private static SortedMap<String, List<String>> answers(SortedMap<Path, List<String>> facts, Path operation) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        Differences.facts(facts, operation.and("answer")).forEach((path, phrases) -> answers.put(path.last(), phrases));
        return answers;
    }
}
