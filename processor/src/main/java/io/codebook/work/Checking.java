package io.codebook.work;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Baseline;
import io.codebook.engine.gate.Command;
import io.codebook.engine.gate.Descent;
import io.codebook.engine.gate.Gate;
import io.codebook.engine.gate.Locks;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Lock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a codes.yaml changes of what was promised, and writes nothing. */
public final class Checking {
    private Checking() {}

    /**
     * Holds a codes.yaml against its lock and, where another one is given, the lock against that: what was promised there
     * must still hold, or the lock must tell why it does not.
     *
     * @param strict whether what is not promised yet is a problem
     * @throws Failed when a file cannot be read
     */
    public static Outcome check(Workplace workplace, OtherLock other, boolean strict) throws Failed {
        Source codes = workplace.readCodes();
        Source own = workplace.readLock();
        Source than = other.read(workplace);
        Problems damage = new Problems();
        Lock lock = own == null ? null : Locks.read(own, damage);
        Lock otherLock = than == null ? null : Locks.read(than, damage);
        if (!damage.isEmpty()) {
            return Outcome.failure(damage.sorted());
        }
        Problems problems = new Problems();
        @Nullable Book book = Engine.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        Promises today = Promises.of(book);
        Baseline baseline = new Baseline(own == null ? than : own, strict, Command.on(workplace.codes()));
        List<Problem> notes =
                Gate.judge(codes.file(), today, baseline, problems).notes();
        if (own != null && than != null && lock != null && otherLock != null) {
            new Descent(lock, own.file(), otherLock, than.file()).check(today, problems);
        }
        return Outcome.of(problems.sorted(), notes);
    }
}
