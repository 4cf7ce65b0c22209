package io.codebook.compiler.output.python;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that codes, operations or answers have.
 *
 * @param name the name in Python
 * @param type its type
 * @param otherwise the value of those that have none of their own; empty if all have one
 * @param doc what it is
 * @param value the value of a row as an argument, or null for that of all others
 * @param <R> the type of the rows
 */
record Column<R>(String name, String type, String otherwise, String doc, Function<R, @Nullable Layout> value) {
    /** A text that not all rows have. */
    static final String NONE = "None";

    /** Its declaration in a class of data. */
    String declaration() {
        return name + ": " + type + (otherwise.isEmpty() ? "" : " = " + otherwise);
    }
}
