/**
 * Merges two locks that come from one: the facts and the histories of both sides go in, with those of their common ancestor
 * where it is known, and one lock comes out, or the contradictions that a person has to resolve.
 */
@NullMarked
package io.codebook.compiler.merge;

import org.jspecify.annotations.NullMarked;
