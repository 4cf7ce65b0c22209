/**
 * Accepts changes into a lock, and checks that a lock came from an older one in this way: locks and changes go in, and a new
 * lock or a list of what has no record comes out.
 */
@NullMarked
package io.codebook.compiler.accept;

import org.jspecify.annotations.NullMarked;
