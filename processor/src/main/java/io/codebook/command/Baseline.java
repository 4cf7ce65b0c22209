package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another lock than the one beside codes.yaml, to compare with: that of a commit, a release or a file. */
@FunctionalInterface
public interface Baseline {
    /** The commit that is checked out. */
    String HEAD = "HEAD";

    /** No other lock. */
    Baseline NONE = (files, tables, problems) -> null;

    /**
     * Reads it.
     *
     * @param tables those of which it is the lock
     * @param problems takes what is wrong with the lock, or that it is missing where it should be there
     * @return null when there is none, or after reporting a problem
     * @throws CommandException when it cannot be read
     */
    @Nullable
    LockFile read(CodesAndLock files, KnownTables tables, Problems problems) throws CommandException;

    /** The lock in a file, and the name of the file in messages. */
    static Baseline file(Path file, String shown) {
        return (files, tables, problems) -> LockFile.read(CodesAndLock.read(file, shown), problems);
    }

    /**
     * The lock where the history of two commits, branches or tags parted.
     *
     * @param other usually HEAD; the same commit for the lock of exactly that one
     * @param mayBeMissing whether it is expected that there was no lock yet; otherwise that is a problem
     */
    static Baseline git(String ref, String other, boolean mayBeMissing) {
        return new GitBaseline(ref, other, mayBeMissing);
    }

    /** The lock in a jar that was built with this codes.yaml, and the name of the jar in messages. */
    static Baseline jar(Path jar, String shown) {
        return (files, tables, problems) -> new JarBaseline(jar, shown).read(files, tables, problems);
    }
}
