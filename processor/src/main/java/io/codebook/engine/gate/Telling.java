package io.codebook.engine.gate;

import io.codebook.engine.problem.Judgement;
import io.codebook.engine.problem.Place;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.promise.Promises;
import io.codebook.stability.Change;
import io.codebook.stability.Lock;
import io.codebook.stability.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of changes: where they are in codes.yaml and in the lock, and what to do.
 *
 * @param codesFile what to call the codes.yaml
 * @param lockFile what to call the lock
 */
public record Telling(Promises today, String codesFile, Lock lock, String lockFile, Command command) {
    /** What to tell of each change, in the same order. */
    public List<Problem> of(List<Change> changes) {
        Map<Path, Path> moves = new HashMap<>();
        changes.forEach(change -> change.moves().forEach((from, to) -> moves.put(to, from)));
        List<Problem> told = new ArrayList<>();
        for (Change change : changes) {
            int line = lock.line(promised(change, moves));
            Place promised = line == 0 ? null : new Place(lockFile, line, 1);
            Judgement judgement = Wording.judgement(change, promised, command);
            told.add(new Problem(place(change), change.kind().id(), Wording.of(change, judgement), judgement));
        }
        return told;
    }

    private Place place(Change change) {
        @Nullable Place place = today.place(change.moves().getOrDefault(change.subject(), change.subject()));
        return place == null ? Place.startOf(codesFile) : place;
    }

    /** Where the subject of a change stands in the lock. */
    private static Path promised(Change change, Map<Path, Path> moves) {
        Path subject = change.subject();
        for (int length = 1; length <= subject.words().size() && change.moves().isEmpty(); length++) {
            Path from = moves.get(new Path(subject.words().subList(0, length)));
            if (from != null) {
                List<String> rest =
                        subject.words().subList(length, subject.words().size());
                return from.and(rest.toArray(String[]::new));
            }
        }
        return subject;
    }
}
