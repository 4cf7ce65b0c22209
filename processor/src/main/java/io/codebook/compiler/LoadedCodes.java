package io.codebook.compiler;

import io.codebook.compiler.check.Checks;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.YamlReader;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.read.BookReader;
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
        return load(codes, JavaTarget.OF_COMMANDS, problems);
    }

    private static @Nullable LoadedCodes load(Source codes, JavaTarget target, Problems problems) {
        Book book = read(codes, target, problems);
        return book == null ? null : new LoadedCodes(codes.file(), book, CurrentFacts.of(book), null);
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
        LoadedCodes loaded = load(codes, target, problems);
        if (lock == null) {
            return loaded;
        }
        CurrentFacts facts = loaded == null ? null : loaded.facts();
        LockFile lockFile = LockFile.read(lock, facts, commands, problems);
        return loaded == null || lockFile == null
                ? null
                : new LoadedCodes(codes.file(), loaded.book(), loaded.facts().writtenAsIn(lockFile.lock()), lockFile);
    }

    private static @Nullable Book read(Source source, JavaTarget target, Problems problems) {
        Node root = YamlReader.read(source, problems);
        Book book = root == null ? null : BookReader.read(root, target.userTypes(), problems);
        if (book != null) {
            Checks.run(book, target, problems);
        }
        return problems.isEmpty() ? book : null;
    }

    /** The lock, or one without facts when there is none. */
    public LockFile lockOrNone() {
        return lock == null ? LockFile.NONE : lock;
    }
}
