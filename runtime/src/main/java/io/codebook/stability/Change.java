package io.codebook.stability;

import java.util.Map;
import java.util.Set;

/** A difference between what was promised and what is there now. */
public final class Change {
    private final Kind kind;
    private final Path subject;
    private final String what;
    private final Map<Path, Path> moves;
    private final Set<Path> facts;

    Change(Kind kind, Path subject, String what, Map<Path, Path> moves, Set<Path> facts) {
        this.kind = kind;
        this.subject = subject;
        this.what = what;
        this.moves = Map.copyOf(moves);
        this.facts = Set.copyOf(facts);
    }

    /**
     * What kind of change it is, and how grave.
     *
     * @return never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What changed.
     *
     * @return a path of the lock, or of what is there now
     */
    public Path subject() {
        return subject;
    }

    /**
     * The change in words.
     *
     * @return before and after side by side
     */
    public String what() {
        return what;
    }

    /**
     * What stands elsewhere now.
     *
     * @return the place now, by the place before; unmodifiable
     */
    public Map<Path, Path> moves() {
        return moves;
    }

    /**
     * The facts that differ for this change, beside those that moved.
     *
     * @return an unmodifiable set
     */
    public Set<Path> facts() {
        return facts;
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
