package io.codebook.stability;

import java.util.Map;
import java.util.Set;

/**
 * A difference between what was promised and what is there now.
 *
 * @param kind what kind of change it is, and how grave
 * @param subject what changed: a path of the lock, or of what is there now
 * @param what the change in words, before and after side by side
 * @param moves what stands elsewhere now, from the place before to the place now
 * @param facts the facts that differ for this change, beside those that moved
 */
public record Change(Kind kind, Path subject, String what, Map<Path, Path> moves, Set<Path> facts) {
    /** Takes copies. */
    public Change {
        moves = Map.copyOf(moves);
        facts = Set.copyOf(facts);
    }

    /**
     * How one names this one change, to accept it.
     *
     * @return the kind and the subject
     */
    public String key() {
        return kind.id() + ":" + String.join("/", subject.words());
    }

    @Override
    public String toString() {
        return "[" + kind.id() + "] " + what;
    }
}
