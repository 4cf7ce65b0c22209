/**
 * Writes Java source text.
 *
 * <p>Types of JavaPoet and texts of codes.yaml come in. The text of a source file, of a Javadoc comment or of a literal goes
 * out.
 */
@NullMarked
package io.codebook.compiler.emit.source;

import org.jspecify.annotations.NullMarked;
