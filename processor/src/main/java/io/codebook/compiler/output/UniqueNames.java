package io.codebook.compiler.output;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives each name once. One that is taken gets an underscore at its end, which is the usual way out in most languages. */
public final class UniqueNames {
    private final Set<String> taken;

    /**
     * Starts with these names taken.
     *
     * @param taken such as what a language has
     */
    public UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes names that are given by something else. */
    public void take(Collection<String> names) {
        taken.addAll(names);
    }

    /** The name, or the same with as few underscores at its end as make it new. */
    public String give(String name) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
