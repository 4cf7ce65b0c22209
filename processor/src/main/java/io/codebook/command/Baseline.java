package io.codebook.command;

import io.codebook.compiler.input.Source;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another lock than the one beside codes.yaml, to compare with: that of a commit, a release or a file. */
@FunctionalInterface
public interface Baseline {
    /** No other lock. */
    Baseline NONE = files -> null;

    /**
     * Reads it.
     *
     * @return the text of the lock, or null when there is none
     * @throws CommandException when it cannot be read
     */
    @Nullable
    Source read(CodesAndLock files) throws CommandException;

    /** The lock in a file, and the name of the file in messages. */
    static Baseline file(Path file, String shown) {
        return files -> CodesAndLock.read(file, shown);
    }

    /** The lock at a commit, branch or tag; none when it did not exist yet. */
    static Baseline git(String ref) {
        return files -> new GitBaseline(ref).read(files);
    }

    /** The lock in a jar that was built with this codes.yaml, and the name of the jar in messages. */
    static Baseline jar(Path jar, String shown) {
        return files -> new JarBaseline(jar, shown).read(files);
    }
}
