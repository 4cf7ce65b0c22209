package io.codebook.compiler.diagnostic;

/**
 * How a table has something of the table that it extends.
 *
 * @param original the same for the other table; what is wrong there, too, is reported there alone
 * @param table the id of the table that inherits
 * @param extension the {@code extends} of that table, or the part of it that is joined with the original
 */
public record Inheritance(Place original, String table, Place extension) {}
