/**
 * The annotation processor: finds the codes.yaml that {@code @Codebook} names, compiles it, writes the generated files
 * through javac's {@code Filer}, and reports problems to javac. {@code ClassPath} finds libraries and types of the user for a
 * command that generates the same files.
 */
@NullMarked
package io.codebook.processor;

import org.jspecify.annotations.NullMarked;
