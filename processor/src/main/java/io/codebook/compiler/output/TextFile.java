package io.codebook.compiler.output;

/**
 * A file to write.
 *
 * @param path where it belongs within a folder, with slashes
 * @param text its content
 */
public record TextFile(String path, String text) {}
