package io.codebook.stability;

import java.util.Set;

/**
 * A kind of change, as the table in docs/stability.md lists them.
 *
 * @param id stable: people accept and search by it
 * @param grade how grave it is
 * @param effects whom it reaches
 * @param wayOut what to do instead; empty when nothing needs to be done
 */
public record Kind(String id, Grade grade, Set<Effect> effects, String wayOut) {
    Kind(String id, Grade grade, String wayOut, Effect... effects) {
        this(id, grade, Set.of(effects), wayOut);
    }
}
