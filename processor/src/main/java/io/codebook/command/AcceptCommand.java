package io.codebook.command;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.lock.Acceptance;
import io.codebook.lock.Change;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.Grade;
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
public record AcceptCommand(@Nullable String reason, boolean breaking, List<String> only) {
    /** Takes copies. */
    public AcceptCommand {
        only = List.copyOf(only);
    }

    /**
     * Accepts changes, each of which it says before anything is written.
     *
     * @param out where to say them
     * @throws Failed when a file cannot be read or written
     */
    public Outcome accept(CodesAndLock workplace, Consumer<String> out) throws CommandException {
        try (LockFileWriter turn = LockFileWriter.at(workplace)) {
            Problems problems = new Problems();
            Source codes = workplace.readCodes();
            Source lockSource = workplace.readLock();
            CodesLock lock = lockSource == null ? new CodesLock(Map.of()) : LockFile.read(lockSource, problems);
            if (lock == null) {
                return Outcome.failure(problems.sorted());
            }
            Book book = Compiler.read(codes, problems);
            return book == null
                    ? Outcome.of(problems.sorted(), List.of())
                    : accept(workplace, turn, lock, CurrentFacts.of(book).lock(), out);
        }
    }

    private Outcome accept(
            CodesAndLock workplace, LockFileWriter turn, CodesLock lock, CodesLock current, Consumer<String> out)
            throws CommandException {
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

    private List<Change> chosen(List<Change> found) throws CommandException {
        List<Change> chosen = new ArrayList<>();
        for (Change change : found) {
            if (only.isEmpty() || only.contains(change.key())) {
                chosen.add(change);
            }
        }
        for (String key : only) {
            if (chosen.stream().noneMatch(change -> change.key().equals(key))) {
                throw new CommandException("there is no change " + key + "; \"check\" lists those that there are");
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
