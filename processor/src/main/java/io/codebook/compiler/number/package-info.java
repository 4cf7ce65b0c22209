/** Finds free numbers: a code table and its lock go in, and a number that no code ever had comes out. */
@NullMarked
package io.codebook.compiler.number;

import org.jspecify.annotations.NullMarked;
