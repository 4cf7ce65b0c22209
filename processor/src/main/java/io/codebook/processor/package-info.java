/**
 * The annotation processor: finds the codes.yaml that {@code @Codebook} names, compiles it, writes the generated files
 * through javac's {@code Filer}, and reports problems to javac.
 */
@NullMarked
package io.codebook.processor;

import org.jspecify.annotations.NullMarked;
