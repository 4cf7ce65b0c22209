/**
 * Generates the JSON Schemas of a book.
 *
 * <p>A code table or a declared schema comes in. The text of a JSON Schema goes out.
 */
@NullMarked
package io.codebook.compiler.emit.json;

import org.jspecify.annotations.NullMarked;
