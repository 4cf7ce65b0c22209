package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.PrintableText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A difference between the accepted and the current facts, of one kind. */
public final class Change {
    private final ChangeKind kind;
    private final FactPath subject;
    private final String what;
    private final String remedy;
    private final Map<FactPath, FactPath> moves;
    private final Set<FactPath> facts;

    Change(
            ChangeKind kind,
            FactPath subject,
            String what,
            String remedy,
            Map<FactPath, FactPath> moves,
            Set<FactPath> facts) {
        this.kind = kind;
        this.subject = subject;
        this.what = PrintableText.of(what);
        this.remedy = PrintableText.of(remedy);
        // Copies that stay fast where paths have the same hash codes, as those of a peer may.
        this.moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        this.facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
    }

    /**
     * The kind of change, with its grade and audience.
     *
     * @return never null
     */
    public ChangeKind kind() {
        return kind;
    }

    /**
     * What changed.
     *
     * @return the path of a fact, or of something that has facts
     */
    public FactPath subject() {
        return subject;
    }

    /**
     * The change in words, on one line and safe to print, whoever wrote the locks.
     *
     * @return with the values before and after
     */
    public String what() {
        return what;
    }

    /**
     * What to do instead.
     *
     * @return a clause without a period at its end; empty when nothing needs to be done
     */
    public String remedy() {
        return remedy;
    }

    /**
     * For a change that moves something, such as a code to another number: where it moved.
     *
     * @return the path now by the path before; unmodifiable
     */
    public Map<FactPath, FactPath> moves() {
        return moves;
    }

    /**
     * The facts that differ because of this change, besides those that moved.
     *
     * @return their paths; unmodifiable
     */
    public Set<FactPath> facts() {
        return facts;
    }

    /**
     * The key that names this one change, to accept it alone.
     *
     * @return the kind and the subject, such as {@code code-renumbered:table/iot/code/4009}; not made safe to print
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
