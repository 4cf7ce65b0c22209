package io.codebook.lock;

import java.util.Map;
import java.util.Set;

/** A difference between what was promised and what is there now. */
public final class Change {
    private final Kind kind;
    private final FactPath subject;
    private final String what;
    private final Map<FactPath, FactPath> moves;
    private final Set<FactPath> facts;

    Change(Kind kind, FactPath subject, String what, Map<FactPath, FactPath> moves, Set<FactPath> facts) {
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
    public FactPath subject() {
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
    public Map<FactPath, FactPath> moves() {
        return moves;
    }

    /**
     * The facts that differ for this change, beside those that moved.
     *
     * @return an unmodifiable set
     */
    public Set<FactPath> facts() {
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
