package io.codebook.compiler;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import org.jspecify.annotations.Nullable;

/**
 * A codes.yaml in which numbers may be there twice, as after a merge, and its lock. A command that finds a free number starts here.
 * What the file imports matters to none, so it may be unknown.
 *
 * @param book what it says; of two rows or entries with one number, it has the first
 * @param lock the lock, or one without facts when there is none
 */
public record CodesWithRepetitions(Book book, LockFile lock) {
    /**
     * Reads a codes.yaml and its lock.
     *
     * @param lock the text of the lock, or null when there is none
     * @param target what stands for a compilation
     * @return null after reporting what else is wrong with either
     */
    public static @Nullable CodesWithRepetitions load(
            Source codes, @Nullable Source lock, SuggestedCommands commands, JavaTarget target, Problems problems) {
        Problems found = new Problems();
        Book book = LoadedCodes.book(codes, lock, target, found);
        LockFile lockFile = lock == null ? LockFile.NONE : LockFile.read(lock, null, commands, found);
        for (Problem problem : found.sorted()) {
            if (!problem.is(ProblemId.DUPLICATE_CODE) && !problem.is(ProblemId.NO_CLASS_PATH)) {
                problems.add(problem);
            }
        }
        return book == null || lockFile == null || !problems.isEmpty()
                ? null
                : new CodesWithRepetitions(book, lockFile);
    }
}
