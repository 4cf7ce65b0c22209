package io.codebook.compiler.model;

import org.jspecify.annotations.Nullable;

/**
 * A row whose number an upper row has, too.
 *
 * @param code its number, with its place
 * @param constant its constant, or null where it has none that can be read
 */
public record RepeatedCode(Code code, @Nullable Text constant) {}
