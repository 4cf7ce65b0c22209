package io.codebook.compiler.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a problem that changes, or adds to, what was promised.
 *
 * @param change how one names this one change, to accept it
 * @param grade ok, reason, break or never
 * @param reaches whom the change reaches
 * @param promised where the lock says otherwise, or null
 * @param instead what to do instead; empty when nothing needs to be done
 * @param accept the command that accepts it, or null when nothing accepts it
 */
public record Judgement(
        String change,
        String grade,
        List<String> reaches,
        @Nullable Place promised,
        String instead,
        @Nullable String accept) {
    /** Takes copies. */
    public Judgement {
        reaches = List.copyOf(reaches);
    }
}
