package io.codebook.compiler.emit.java;

/**
 * A generated top-level type.
 *
 * @param name its simple name
 * @param text the text of its file
 */
public record GeneratedType(String name, String text) {}
