/**
 * Compiled enums: they are loaded from a class path and asked for what no compiler knows of them, the values that their methods
 * return. {@code import} makes rows of these, and {@code check} compares them with the rows of a table whose enum stays.
 */
@NullMarked
package io.codebook.enums;

import org.jspecify.annotations.NullMarked;
