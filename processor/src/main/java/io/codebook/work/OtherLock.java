package io.codebook.work;

import io.codebook.engine.yaml.Source;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A lock other than the one beside codes.yaml. */
@FunctionalInterface
public interface OtherLock {
    /** There is no other one. */
    OtherLock NONE = workplace -> null;

    /**
     * Fetches it.
     *
     * @return the lock, or null when there is none
     * @throws Failed when it cannot be fetched
     */
    @Nullable
    Source read(Workplace workplace) throws Failed;

    /** The lock in a file, and what to call that. */
    static OtherLock file(Path file, String shown) {
        return workplace -> Workplace.read(file, shown);
    }

    /** The lock as it was at a commit, branch or tag; none when it was not there yet. */
    static OtherLock git(String ref) {
        return workplace -> new GitLock(ref).read(workplace);
    }

    /** The lock in a jar that was built with this codes.yaml, and what to call the jar. */
    static OtherLock jar(Path jar, String shown) {
        return workplace -> new JarLock(jar, shown).read(workplace);
    }
}
