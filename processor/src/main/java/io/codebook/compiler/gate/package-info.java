/**
 * The gate: the current facts of a codes.yaml and its lock go in, and a problem for every change that nobody accepted comes
 * out.
 */
@NullMarked
package io.codebook.compiler.gate;

import org.jspecify.annotations.NullMarked;
