package io.codebook.compiler.model;

import org.jspecify.annotations.Nullable;

/** The texts at the top of a table: its title, where it is published, and text for the Javadoc; each may be null. */
public record Heading(
        @Nullable Text title,
        @Nullable Text source,
        @Nullable Text doc) {}
