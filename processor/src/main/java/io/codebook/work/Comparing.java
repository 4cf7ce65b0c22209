package io.codebook.work;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Command;
import io.codebook.engine.gate.Locks;
import io.codebook.engine.gate.Telling;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Change;
import io.codebook.stability.Changes;
import io.codebook.stability.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists all in which a codes.yaml differs from a lock, whether that is permitted or not. */
public final class Comparing {
    private Comparing() {}

    /**
     * Compares with the lock beside codes.yaml, or with another one where it is given.
     *
     * @throws Failed when a file cannot be read
     */
    public static Outcome compare(Workplace workplace, OtherLock other) throws Failed {
        Source codes = workplace.readCodes();
        @Nullable Source than = other == OtherLock.NONE ? workplace.readLock() : other.read(workplace);
        Problems problems = new Problems();
        Lock lock = than == null ? new Lock(Map.of()) : Locks.read(than, problems);
        if (lock == null) {
            return Outcome.failure(problems.sorted());
        }
        Book book = Engine.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        Promises today = Promises.of(book);
        List<Change> changes = Changes.between(lock, today.lock());
        List<String> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(change.kind().grade() + " " + change));
        String lockFile = than == null ? "" : than.file();
        // What differs from another lock may be accepted already.
        Command command = other == OtherLock.NONE ? Command.on(workplace.codes()) : null;
        List<Problem> told = new Telling(today, codes.file(), lock, lockFile, command).of(changes);
        return new Outcome(Status.FINE, List.of(), told.stream().sorted().toList(), lines);
    }
}
