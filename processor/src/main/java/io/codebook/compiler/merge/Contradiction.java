package io.codebook.compiler.merge;

import io.codebook.lock.FactPath;
import java.util.Set;

/**
 * What two sides of a merge say that cannot both hold.
 *
 * @param what both sides, for people
 * @param facts the facts of either side that contradict each other
 * @param needsAncestor whether the common ancestor, which is not known, could resolve it
 */
public record Contradiction(String what, Set<FactPath> facts, boolean needsAncestor) {}
