/**
 * The compiler: the texts of a codes.yaml and its lock go in, and files to write, problems and notes come out. Its packages are
 * its steps; {@link io.codebook.compiler.Compiler} runs them.
 */
@NullMarked
package io.codebook.compiler;

import org.jspecify.annotations.NullMarked;
