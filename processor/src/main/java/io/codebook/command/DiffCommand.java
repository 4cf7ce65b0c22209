package io.codebook.command;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.AcceptCommandLine;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.Telling;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.lock.Change;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists all in which a codes.yaml differs from a lock, whether that is permitted or not. */
public final class DiffCommand {
    private DiffCommand() {}

    /**
     * Compares with the lock beside codes.yaml, or with another one where it is given.
     *
     * @throws Failed when a file cannot be read
     */
    public static Outcome compare(CodesAndLock workplace, Baseline other) throws CommandException {
        Source codes = workplace.readCodes();
        @Nullable Source than = other == Baseline.NONE ? workplace.readLock() : other.read(workplace);
        Problems problems = new Problems();
        CodesLock lock = than == null ? new CodesLock(Map.of()) : LockFile.read(than, problems);
        if (lock == null) {
            return Outcome.failure(problems.sorted());
        }
        Book book = Compiler.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        CurrentFacts today = CurrentFacts.of(book);
        List<Change> changes = Changes.between(lock, today.lock());
        List<String> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(change.kind().grade() + " " + change));
        String lockFile = than == null ? "" : than.file();
        // What differs from another lock may be accepted already.
        AcceptCommandLine command = other == Baseline.NONE ? AcceptCommandLine.on(workplace.codes()) : null;
        List<Problem> told = new Telling(today, codes.file(), lock, lockFile, command).of(changes);
        return new Outcome(Status.FINE, List.of(), told.stream().sorted().toList(), lines);
    }
}
