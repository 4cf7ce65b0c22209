package io.codebook.agreement;

import io.codebook.lock.Change;

/**
 * Two jars, or a jar and a generated type, that mean different things by a code.
 *
 * @param one the jar that has the one meaning
 * @param other the jar or type that has the other
 * @param change what is different
 */
public record Disagreement(String one, String other, Change change) {
    /** One line: the kind of the difference, both meanings, and both places. */
    @Override
    public String toString() {
        return change + ": " + one + " and " + other + " do not agree";
    }
}
