package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/**
 * Finds the changes of a kind that needs no code of its own.
 *
 * @param match how the facts differ
 * @param type of which the facts are
 */
record FactPattern(Match match, FactType type) {
    /** Matches nothing: the kind has a rule of its own. */
    static final FactPattern NONE = new FactPattern(Match.CHANGED, FactType.LOCK);

    /** How the accepted and the current facts differ. */
    enum Match {
        ADDED,
        REMOVED,
        CHANGED
    }

    static FactPattern added(FactType type) {
        return new FactPattern(Match.ADDED, type);
    }

    static FactPattern removed(FactType type) {
        return new FactPattern(Match.REMOVED, type);
    }

    static FactPattern changed(FactType type) {
        return new FactPattern(Match.CHANGED, type);
    }

    List<FactPath> find(ComparedFacts facts) {
        return switch (match) {
            case ADDED -> facts.added(type);
            case REMOVED -> facts.removed(type);
            case CHANGED -> facts.changed(type);
        };
    }
}
