package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another lock than the one beside codes.yaml, to compare with: that of a commit, a release or a file. */
@FunctionalInterface
public interface Baseline {
    /** No other lock. */
    Baseline NONE = (files, loaded, problems) -> null;

    /**
     * Reads it.
     *
     * @param loaded what is in the files
     * @param problems takes what is wrong with the lock, or that it is missing where it should be there
     * @return null when there is none, or after reporting a problem
     * @throws CommandException when it cannot be read
     */
    @Nullable
    LockFile read(CodesAndLock files, LoadedCodes loaded, Problems problems) throws CommandException;

    /** The lock in a file, and the name of the file in messages. */
    static Baseline file(Path file, String shown) {
        return (files, loaded, problems) -> LockFile.read(CodesAndLock.read(file, shown), problems);
    }

    /**
     * The lock where the history of HEAD and of a commit, branch or tag parted.
     *
     * @param mayBeMissing whether it is expected that there was no lock yet; otherwise that is a problem
     */
    static Baseline git(String ref, boolean mayBeMissing) {
        return new GitBaseline(ref, mayBeMissing);
    }

    /** The lock in a jar that was built with this codes.yaml, and the name of the jar in messages. */
    static Baseline jar(Path jar, String shown) {
        return (files, loaded, problems) -> new JarBaseline(jar, shown).read(files, loaded, problems);
    }
}
