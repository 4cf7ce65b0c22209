/**
 * From YAML nodes to the {@linkplain io.codebook.compiler.model.Book model}. Each reader knows the keys of one part of the
 * format, reports what it cannot read, and leaves that out of the model.
 */
@NullMarked
package io.codebook.compiler.read;

import org.jspecify.annotations.NullMarked;
