/**
 * Generates the files of a book.
 *
 * <p>A checked book comes in. Java sources, JSON Schemas and the lock for the jar go out, as texts with their names.
 */
@NullMarked
package io.codebook.compiler.emit;

import org.jspecify.annotations.NullMarked;
