package io.codebook.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An operation has another name, and answers as before. */
final class OperationRenamed {
    private OperationRenamed() {}

    static void find(Differences differences) {
        Map<Path, Path> moves = new HashMap<>();
        SortedMap<Path, List<String>> promised = differences.followed();
        List<Path> added = differences.added(Patterns.OPERATION);
        for (Path gone : differences.removed(Patterns.OPERATION)) {
            List<Path> same = new ArrayList<>();
            for (Path path : added) {
                if (path.startsWith(gone.first(4))
                        && answers(differences.after(), path).equals(answers(promised, gone))) {
                    same.add(path);
                }
            }
            if (same.size() == 1) {
                Path now = same.get(0);
                added.remove(now);
                moves.put(gone, now);
                Path constant = now.and("constant");
                String what = Names.of(gone) + " was " + LockLine.texts(differences.before(gone.and("constant")))
                        + " and is " + now.last() + ", " + LockLine.texts(differences.after(constant));
                differences.explainMove("operation-renamed", gone, what, Map.of(gone, now), Set.of(constant));
            }
        }
        differences.move(moves);
    }

    private static SortedMap<String, List<String>> answers(SortedMap<Path, List<String>> facts, Path operation) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        for (Map.Entry<Path, List<String>> answer :
                Differences.facts(facts, operation.and("answer")).entrySet()) {
            answers.put(answer.getKey().last(), answer.getValue());
        }
        return answers;
    }
}
