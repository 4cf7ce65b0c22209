package io.codebook.lock.diff;

import java.util.Locale;

/** What accepting a change requires, from nothing to the impossible. */
public enum Grade {
    /** Nothing that was accepted changes its meaning: accepted without more. */
    OK,
    /** Somebody may rely on what changes: accepted with a reason, which the lock keeps. */
    REASON,
    /** Some program or data breaks: accepted with a reason and the option {@code --break}. */
    BREAK,
    /** Never accepted: a number or name would mean two things. */
    NEVER;

    /** The grade as messages and commands show it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
