package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** How accepted and current facts of one type differ, for kinds of change that need no code of their own. */
enum FactPattern {
    ADDED,
    REMOVED,
    CHANGED,
    /** The kind has a rule of its own. */
    NONE;

    List<FactPath> find(FactType type, ComparedFacts facts) {
        if (this == ADDED) {
            return facts.added(type);
        }
        if (this == REMOVED) {
            return facts.removed(type);
        }
        return this == CHANGED ? facts.changed(type) : List.of();
    }
}
