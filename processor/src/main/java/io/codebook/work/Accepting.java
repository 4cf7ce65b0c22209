package io.codebook.work;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Locks;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Acceptance;
import io.codebook.stability.Change;
import io.codebook.stability.Changes;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the lock what a codes.yaml says now.
 *
 * @param reason why, for the lock to keep; or null
 * @param breaking whether to accept changes that break somebody, too
 * @param only the changes to accept; all when empty
 */
public record Accepting(@Nullable String reason, boolean breaking, List<String> only) {
    /** Takes copies. */
    public Accepting {
        only = List.copyOf(only);
    }

    /**
     * Accepts changes, each of which it says before anything is written.
     *
     * @param out where to say them
     * @throws Failed when a file cannot be read or written
     */
    public Outcome accept(Workplace workplace, Consumer<String> out) throws Failed {
        try (Turn turn = Turn.at(workplace)) {
            Problems problems = new Problems();
            Source codes = workplace.readCodes();
            Source lockSource = workplace.readLock();
            Lock lock = lockSource == null ? new Lock(Map.of()) : Locks.read(lockSource, problems);
            if (lock == null) {
                return Outcome.failure(problems.sorted());
            }
            Book book = Engine.read(codes, problems);
            return book == null
                    ? Outcome.of(problems.sorted(), List.of())
                    : accept(workplace, turn, lock, Promises.of(book).lock(), out);
        }
    }

    private Outcome accept(Workplace workplace, Turn turn, Lock lock, Lock current, Consumer<String> out)
            throws Failed {
        List<Change> chosen = chosen(Changes.between(lock, current));
        if (chosen.isEmpty()) {
            return Outcome.said(Status.FINE, List.of("nothing to accept: all is as promised"));
        }
        chosen.forEach(change -> out.accept(change.kind().grade() + " " + change));
        String refusal = refusal(chosen);
        if (refusal != null) {
            return Outcome.said(Status.VIOLATION, List.of(refusal));
        }
        turn.write(Acceptance.accept(lock, current, chosen, reason == null ? "" : reason)
                .toString());
        return Outcome.said(
                Status.FINE,
                List.of("written to " + workplace.shownLock() + ": " + chosen.size()
                        + (chosen.size() == 1 ? " change" : " changes")));
    }

    private List<Change> chosen(List<Change> found) throws Failed {
        List<Change> chosen = new ArrayList<>();
        for (Change change : found) {
            if (only.isEmpty() || only.contains(change.key())) {
                chosen.add(change);
            }
        }
        for (String key : only) {
            if (chosen.stream().noneMatch(change -> change.key().equals(key))) {
                throw new Failed("there is no change " + key + "; \"check\" lists those that there are");
            }
        }
        return chosen;
    }

    /** Why these changes cannot be accepted like this, or null. */
    private @Nullable String refusal(List<Change> chosen) {
        Grade gravest = chosen.stream()
                .map(change -> change.kind().grade())
                .max(Grade::compareTo)
                .orElse(Grade.OK);
        if (gravest == Grade.NEVER) {
            return "refused: a change of grade NEVER cannot be accepted; undo it, or accept the others one by one with --only";
        }
        if (gravest == Grade.BREAK && !breaking) {
            return "refused: a change breaks somebody; accept it with --break and --because \"...\"";
        }
        return gravest != Grade.OK && !hasReason()
                ? "refused: a change needs a reason; write it in place of the dots: --because \"...\""
                : null;
    }

    /** Messages show a command with dots for the reason, which are none. */
    private boolean hasReason() {
        return reason != null && !reason.isBlank() && !reason.strip().equals("...");
    }
}
