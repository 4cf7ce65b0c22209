package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.ChangeReport;
import io.codebook.compiler.gate.InsertedConstants;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists all changes of a codes.yaml since a lock, of whatever grade. */
public final class DiffCommand {
    private DiffCommand() {}

    /**
     * Compares with the lock beside codes.yaml or, where one is given, with the baseline.
     *
     * @throws CommandException when a file cannot be read
     */
    public static Outcome run(CodesAndLock files, Baseline baseline) throws CommandException {
        Problems problems = new Problems();
        boolean ownLock = baseline == Baseline.NONE;
        @Nullable LoadedCodes loaded = ownLock ? files.load(problems) : files.loadWithoutLock(problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        @Nullable LockFile older = ownLock ? loaded.lock() : baseline.read(files, loaded, problems);
        if (!problems.isEmpty()) {
            return Outcome.of(problems, List.of());
        }
        LockFile lock = older == null ? LockFile.NONE : older;
        CurrentFacts facts = loaded.facts().writtenAsIn(lock.lock());
        List<Change> changes = LockComparison.of(lock.lock(), facts.lock()).changes();
        InsertedConstants inserted = new InsertedConstants(lock.lock(), facts);
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            lines.add(ChangeReport.line(change, facts, inserted));
        }
        // What changed since a baseline may be accepted already.
        SuggestedCommands commands = ownLock ? files.commands() : null;
        List<Problem> notes = new ChangeReport(facts, loaded.file(), lock, commands).problems(changes);
        return new Outcome(Status.FINE, List.of(), notes.stream().sorted().toList(), lines);
    }
}
