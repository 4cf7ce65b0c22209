package io.codebook.compiler;

import io.codebook.compiler.check.Checks;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.RepeatedNumbers;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.YamlReader;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.ImportedTypes;
import io.codebook.compiler.read.AcceptedImports;
import io.codebook.compiler.read.BookReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A codes.yaml without problems and its lock. The annotation processor and all commands start here.
 *
 * @param file the codes.yaml as messages name it
 * @param book what it says
 * @param facts the current facts
 * @param lock the lock, or null when there is none
 */
public record LoadedCodes(
        String file,
        Book book,
        CurrentFacts facts,
        @Nullable LockFile lock) {
    /**
     * Reads and checks a codes.yaml that has no lock, for a command, which has no class path: as if it had all libraries.
     *
     * @return null after reporting what is wrong with it
     */
    public static @Nullable LoadedCodes load(Source codes, Problems problems) {
        return load(codes, null, JavaTarget.OF_COMMANDS, problems);
    }

    /**
     * Reads and checks a codes.yaml for a command that compares it with another lock.
     *
     * @param beside the lock beside it, which may tell what it imports, or null when there is none
     * @return null after reporting what is wrong with it
     */
    public static @Nullable LoadedCodes load(
            Source codes, @Nullable Source beside, JavaTarget target, Problems problems) {
        Book book = book(codes, beside, target, problems);
        return loaded(codes, book, null, SuggestedCommands.on(Path.of(codes.file())), problems);
    }

    /**
     * Reads and checks a codes.yaml, and reads its lock.
     *
     * @param lock the text of the lock, or null when there is none
     * @param commands the commands that repair the lock
     * @param target the compilation, or what stands for it in a command
     * @return null after reporting what is wrong with either
     */
    public static @Nullable LoadedCodes load(
            Source codes, @Nullable Source lock, SuggestedCommands commands, JavaTarget target, Problems problems) {
        Book book = book(codes, lock, target, problems);
        return loaded(codes, book, lock, commands, problems);
    }

    private static @Nullable LoadedCodes loaded(
            Source codes, @Nullable Book book, @Nullable Source lock, SuggestedCommands commands, Problems problems) {
        CurrentFacts facts = book == null || !problems.isEmpty() ? null : CurrentFacts.of(book);
        LockFile lockFile = lock == null ? null : LockFile.read(lock, facts, commands, problems);
        if (book != null) {
            RepeatedNumbers.report(book, lockFile, commands, problems);
        }
        if (book == null || facts == null || !problems.isEmpty()) {
            return null;
        }
        return new LoadedCodes(
                codes.file(), book, lockFile == null ? facts : facts.writtenAsIn(lockFile.lock()), lockFile);
    }

    /** The book, which lacks what has problems; null when there is none at all. Numbers that several rows have are not reported. */
    static @Nullable Book book(Source source, @Nullable Source lock, JavaTarget target, Problems problems) {
        Node root = YamlReader.read(source, problems);
        ImportedTypes types = target.userTypes();
        if (!types.isCompilation()) {
            types = new AcceptedImports(types, lock == null ? null : lock.text(new Problems()));
        }
        Book book = root == null ? null : BookReader.read(root, types, problems);
        if (book != null) {
            Checks.run(book, target, problems);
        }
        return book;
    }

    /** The lock, or one without facts when there is none. */
    public LockFile lockOrNone() {
        return lock == null ? LockFile.NONE : lock;
    }
}
