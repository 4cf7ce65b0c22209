/** Builds JSON and writes it as text. */
@NullMarked
package io.codebook.compiler.json;

import org.jspecify.annotations.NullMarked;
