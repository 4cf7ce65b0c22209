/**
 * The content of a codes.yaml, as immutable values that know their places in the file. Made by {@code read}; checked by {@code
 * check}; turned into facts by {@code facts} and into Java and JSON by {@code emit}.
 */
@NullMarked
package io.codebook.compiler.model;

import org.jspecify.annotations.NullMarked;
