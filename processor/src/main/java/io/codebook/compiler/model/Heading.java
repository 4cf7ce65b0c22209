package io.codebook.compiler.model;

import org.jspecify.annotations.Nullable;

/** What a table says of itself. */
public record Heading(
        @Nullable Text title,
        @Nullable Text source,
        @Nullable Text doc) {}
