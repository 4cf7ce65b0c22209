package io.codebook.command;

import io.codebook.compiler.input.Source;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A lock other than the one beside codes.yaml. */
@FunctionalInterface
public interface Baseline {
    /** There is no other one. */
    Baseline NONE = workplace -> null;

    /**
     * Fetches it.
     *
     * @return the lock, or null when there is none
     * @throws Failed when it cannot be fetched
     */
    @Nullable
    Source read(CodesAndLock workplace) throws CommandException;

    /** The lock in a file, and what to call that. */
    static Baseline file(Path file, String shown) {
        return workplace -> CodesAndLock.read(file, shown);
    }

    /** The lock as it was at a commit, branch or tag; none when it was not there yet. */
    static Baseline git(String ref) {
        return workplace -> new GitBaseline(ref).read(workplace);
    }

    /** The lock in a jar that was built with this codes.yaml, and what to call the jar. */
    static Baseline jar(Path jar, String shown) {
        return workplace -> new JarBaseline(jar, shown).read(workplace);
    }
}
