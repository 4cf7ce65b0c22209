package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import org.jspecify.annotations.Nullable;

/**
 * What is merged.
 *
 * @param oursName what people call our side
 * @param theirsName what people call their side
 * @param ancestor the lock that both come from, or null when it is not known
 */
public record MergeSides(
        String oursName,
        CodesLock ours,
        String theirsName,
        CodesLock theirs,
        @Nullable CodesLock ancestor) {
    /** The same sides with another common ancestor. */
    public MergeSides since(@Nullable CodesLock known) {
        return new MergeSides(oursName, ours, theirsName, theirs, known);
    }

    MergeSides swapped() {
        return new MergeSides(theirsName, theirs, oursName, ours, ancestor);
    }
}
