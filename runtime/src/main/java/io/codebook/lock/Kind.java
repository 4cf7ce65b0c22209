package io.codebook.lock;

import java.util.Set;

/** A kind of change, as the tables in docs/stability.md list them. */
public final class Kind {
    private final String id;
    private final Grade grade;
    private final Set<Effect> effects;

    Kind(String id, Grade grade, Set<Effect> effects) {
        this.id = id;
        this.grade = grade;
        this.effects = effects;
    }

    /**
     * What people accept and search it by.
     *
     * @return words with dashes between them; stable
     */
    public String id() {
        return id;
    }

    /**
     * How grave it is.
     *
     * @return never null
     */
    public Grade grade() {
        return grade;
    }

    /**
     * Whom it reaches.
     *
     * @return an unmodifiable set, in the order of the constants
     */
    public Set<Effect> effects() {
        return effects;
    }
}
