/**
 * Keeps what large tables generate within the limits of class files and of HotSpot.
 *
 * <p>Values and statements for each row come in. Holders and methods that are small enough go out.
 */
@NullMarked
package io.codebook.compiler.emit.large;

import org.jspecify.annotations.NullMarked;
