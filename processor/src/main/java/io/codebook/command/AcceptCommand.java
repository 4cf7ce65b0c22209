package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.accept.Acceptance;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.ChangeKeys;
import io.codebook.compiler.gate.ChangeReport;
import io.codebook.compiler.gate.InsertedConstants;
import io.codebook.lock.PrintableText;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the current facts of a codes.yaml into its lock.
 *
 * @param reason why, for the lock to keep; or null
 * @param breaking whether to accept changes of grade break
 * @param only the keys of the changes to accept, or shorter ones for all changes of a kind in a table, a mapping or a schema; all
 *     changes when empty
 */
public record AcceptCommand(@Nullable String reason, boolean breaking, List<String> only) {
    /** Takes a copy. */
    public AcceptCommand {
        only = List.copyOf(only);
    }

    /**
     * Accepts changes, and prints each before anything is written. A lock that is only out of order is put in order first.
     *
     * @param out where to print what is done
     * @throws CommandException when a file cannot be read or written, or the reason has a character that the lock must not have
     */
    public Outcome run(CodesAndLock files, Consumer<String> out) throws CommandException {
        checkReason();
        try (LockFileWriter writer = LockFileWriter.open(files)) {
            String sorted = SortedLock.of(files.readLock());
            if (sorted != null) {
                writer.write(sorted);
                out.accept(PrintableText.of("put the lines of " + files.shownLock() + " in order"));
            }
            Problems problems = new Problems();
            LoadedCodes loaded = files.load(problems);
            return loaded == null ? Outcome.of(problems, List.of()) : accept(files, writer, loaded, out);
        }
    }

    private Outcome accept(CodesAndLock files, LockFileWriter writer, LoadedCodes loaded, Consumer<String> out)
            throws CommandException {
        LockComparison comparison =
                LockComparison.of(loaded.lockOrNone().lock(), loaded.facts().lock());
        List<Change> chosen = chosen(comparison.changes(), new ChangeKeys(loaded.facts()));
        if (chosen.isEmpty()) {
            return Outcome.of(Status.FINE, List.of("nothing to accept: the lock has all current facts"));
        }
        InsertedConstants inserted = new InsertedConstants(comparison.accepted(), loaded.facts(), comparison.changes());
        chosen.forEach(change -> out.accept(PrintableText.of(ChangeReport.line(change, loaded.facts(), inserted))));
        String refusal = refusal(chosen);
        if (refusal != null) {
            return Outcome.of(Status.VIOLATION, List.of(refusal));
        }
        writer.write(Acceptance.accept(comparison, chosen, reason == null ? "" : reason)
                .toString());
        String count = chosen.size() + (chosen.size() == 1 ? " change" : " changes");
        return Outcome.of(Status.FINE, List.of("accepted " + count + " into " + files.shownLock()));
    }

    private List<Change> chosen(List<Change> changes, ChangeKeys keys) throws CommandException {
        List<Change> chosen = new ArrayList<>();
        for (Change change : changes) {
            if (only.isEmpty() || only.stream().anyMatch(key -> keys.isKey(key, change))) {
                chosen.add(change);
            }
        }
        for (String key : only) {
            if (chosen.stream().noneMatch(change -> keys.isKey(key, change))) {
                throw new CommandException("no change has the key " + key
                        + (ChangeKeys.isOfImport(key)
                                ? "; without a class path that has the imported type, nothing of it has changed: name what"
                                        + " the compilation has with --class-path"
                                : "; \"check --format=json\" lists every key"));
            }
        }
        return chosen;
    }

    /** Why these changes cannot be accepted in this way, or null. */
    private @Nullable String refusal(List<Change> chosen) {
        Grade highest = Grade.OK;
        for (Change change : chosen) {
            Grade grade = change.kind().grade();
            highest = grade.compareTo(highest) > 0 ? grade : highest;
        }
        if (highest == Grade.NEVER) {
            return "refused: changes of grade \"never\" cannot be accepted; undo them, or accept the others one by one"
                    + " with --only";
        }
        if (highest == Grade.BREAK && !breaking) {
            return "refused: a change of grade \"break\" needs --break and --because \"...\"";
        }
        return highest != Grade.OK && !hasReason()
                ? "refused: a reason is required; replace the dots in --because \"...\""
                : null;
    }

    /** The lock is read in terminals and reviews, where such characters act or cannot be seen. */
    private void checkReason() throws CommandException {
        for (int c : reason == null ? new int[0] : reason.codePoints().toArray()) {
            if (c != '\n' && c != '\t' && !PrintableText.isPrintable(c)) {
                throw new CommandException("the reason has the character " + PrintableText.of(Character.toString(c))
                        + ", which cannot be seen or could control a terminal; leave it out");
            }
        }
    }

    /** Messages show a command with dots in place of the reason; dots are not a reason. */
    private boolean hasReason() {
        return reason != null && !reason.isBlank() && !reason.strip().equals("...");
    }
}
