/**
 * Problems, each with a place, an id and a message. All steps of the compiler report to one {@link
 * io.codebook.compiler.diagnostic.Problems}; the commands and the annotation processor print its lines.
 */
@NullMarked
package io.codebook.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
