package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Judgement;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.Change;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.MoveHistory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of changes: where they are in codes.yaml and in the lock, and what to do.
 *
 * @param codesFile what to call the codes.yaml
 * @param lockFile what to call the lock
 * @param command the commands for people to copy, or null when it is not a lock that they can accept into
 */
public record Telling(
        CurrentFacts today,
        String codesFile,
        CodesLock lock,
        String lockFile,
        @Nullable AcceptCommandLine command) {
    private static final String TABLE = "table";

    /** What to tell of each change, in the same order. */
    public List<Problem> of(List<Change> changes) {
        MoveHistory origins = MoveHistory.before(changes);
        List<Problem> told = new ArrayList<>();
        for (Change change : changes) {
            int line = line(change, origins);
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

    /** The line of the nearest thing around something that the lock does not have; 0 when there is none. */
    private int around(FactPath subject) {
        int least = subject.words().get(0).equals(TABLE) ? 4 : 2; // a row or a field, or else a mapping or a schema
        for (int length = subject.words().size() - 1; length >= least; length--) {
            int line = lock.line(new FactPath(subject.words().subList(0, length)));
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    /** The line of the lock that promised what a change is about, or what that belongs to; 0 when there is none. */
    private int line(Change change, MoveHistory origins) {
        int line = lock.line(promised(change.subject(), change, origins));
        if (line > 0) {
            return line;
        }
        return change.facts().stream()
                .mapToInt(fact -> lock.line(promised(fact, change, origins)))
                .filter(promised -> promised > 0)
                .min()
                .orElseGet(() -> around(promised(change.subject(), change, origins)));
    }

    /** Where the subject of a change was before all moves; that of a move is named as it was before its own. */
    private static FactPath promised(FactPath path, Change change, MoveHistory origins) {
        boolean move = path.equals(change.subject()) && !change.moves().isEmpty();
        return move ? origins.of(path, change) : origins.of(path);
    }
}
