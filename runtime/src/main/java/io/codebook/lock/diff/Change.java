package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import java.util.Map;
import java.util.Set;

/**
 * A difference between the accepted and the current facts, of one kind.
 *
 * @param kind never null
 * @param subject what changed: the path of a fact, or of something that has facts
 * @param what the change in words, with the values before and after
 * @param moves for a change that moves something, such as a code to another number: the path now by the path before
 * @param facts the paths of all facts that differ because of this change, besides those that moved
 */
public record Change(
        ChangeKind kind, FactPath subject, String what, Map<FactPath, FactPath> moves, Set<FactPath> facts) {
    /** Takes copies. */
    public Change {
        moves = Map.copyOf(moves);
        facts = Set.copyOf(facts);
    }

    /**
     * The key that names this one change, to accept it alone.
     *
     * @return the kind and the subject, such as {@code code-renumbered:table/iot/code/4009}
     */
    public String key() {
        return kind + ":" + subject.key();
    }

    /** The kind in brackets and the change in words. */
    @Override
    public String toString() {
        return "[" + kind + "] " + what;
    }
}
