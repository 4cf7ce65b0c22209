package io.codebook.agreement;

import io.codebook.lock.diff.Change;

/**
 * Two jars, or a jar and a generated type, that disagree about what a code means.
 *
 * @param one the jar that has the one meaning
 * @param other the jar or type that has the other
 * @param change in what they differ
 */
public record Disagreement(String one, String other, Change change) {
    /** One line: the kind of change between the two, both values, and both places. */
    @Override
    public String toString() {
        return change + " (" + one + " and " + other + " disagree)";
    }
}
