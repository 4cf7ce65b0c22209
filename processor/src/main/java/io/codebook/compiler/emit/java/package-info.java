/**
 * Generates the Java types of a book.
 *
 * <p>A table comes in: the text of its enum, of the interface of unknown codes, or of its operations goes out. A table that is
 * split has an interface and several enums instead of one.
 */
@NullMarked
package io.codebook.compiler.emit.java;

import org.jspecify.annotations.NullMarked;
