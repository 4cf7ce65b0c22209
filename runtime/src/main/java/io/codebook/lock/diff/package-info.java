/**
 * Compares two locks: their facts go in, and changes with kind, grade and audience come out.
 * {@link io.codebook.lock.diff.LockComparison} lists the rules, each of which is a class of its own.
 */
package io.codebook.lock.diff;
