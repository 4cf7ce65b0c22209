package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import java.util.List;

/**
 * The result of a merge.
 *
 * @param lock all facts and records of both sides; those that contradict each other are missing
 * @param contradictions what a person has to resolve
 */
public record MergedLock(CodesLock lock, List<Contradiction> contradictions) {}
