package io.codebook.compiler.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change that a problem reports.
 *
 * @param key names this one change, to accept it alone
 * @param grade ok, reason, break or never
 * @param audience whom it reaches
 * @param accepted where the lock has the accepted fact, or null
 * @param remedy what to do instead; empty when nothing needs to be done
 * @param acceptCommand the command that accepts it alone, or null when none does
 * @param jointCommand the command that accepts it with the changes that belong to it, or null when there are none
 */
public record ChangeDetails(
        String key,
        String grade,
        List<String> audience,
        @Nullable Place accepted,
        String remedy,
        @Nullable String acceptCommand,
        @Nullable String jointCommand) {
    /** Takes a copy. */
    public ChangeDetails {
        audience = List.copyOf(audience);
    }
}
