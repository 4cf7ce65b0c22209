package io.codebook.command;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.AcceptCommandLine;
import io.codebook.compiler.gate.Gate;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.LockAudit;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.lock.CodesLock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a codes.yaml changes of what was promised, and writes nothing. */
public final class CheckCommand {
    private CheckCommand() {}

    /**
     * Holds a codes.yaml against its lock and, where another one is given, the lock against that: what was promised there
     * must still hold, or the lock must tell why it does not.
     *
     * @param strict whether what is not promised yet is a problem
     * @throws Failed when a file cannot be read
     */
    public static Outcome check(CodesAndLock workplace, Baseline other, boolean strict) throws CommandException {
        Source codes = workplace.readCodes();
        Source own = workplace.readLock();
        Source than = other.read(workplace);
        Problems damage = new Problems();
        CodesLock lock = own == null ? null : LockFile.read(own, damage);
        CodesLock otherLock = than == null ? null : LockFile.read(than, damage);
        if (!damage.isEmpty()) {
            return Outcome.failure(damage.sorted());
        }
        Problems problems = new Problems();
        @Nullable Book book = Compiler.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        CurrentFacts today = CurrentFacts.of(book);
        GateOptions baseline =
                new GateOptions(own == null ? than : own, strict, AcceptCommandLine.on(workplace.codes()));
        List<Problem> notes =
                Gate.judge(codes.file(), today, baseline, problems).notes();
        if (own != null && than != null && lock != null && otherLock != null) {
            new LockAudit(lock, own.file(), otherLock, than.file()).check(today, problems);
        }
        return Outcome.of(problems.sorted(), notes);
    }
}
