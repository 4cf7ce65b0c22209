/**
 * Forms in which a book can be written besides what the annotation processor generates, such as the tables in another language.
 *
 * <p>Each is a package of its own, which takes a checked book and returns files. None of them knows another one. What several of them
 * say in the same words is in a package that is no output, such as {@code reference}.
 */
@NullMarked
package io.codebook.compiler.output;

import org.jspecify.annotations.NullMarked;
