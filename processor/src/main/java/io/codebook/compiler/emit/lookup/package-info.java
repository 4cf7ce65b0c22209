/**
 * Generates the code that finds a constant by a number or a text, or a value by the range of a number.
 *
 * <p>The keys of the constants come in. Statements for a method, and the arrays that these read, go out.
 */
@NullMarked
package io.codebook.compiler.emit.lookup;

import org.jspecify.annotations.NullMarked;
