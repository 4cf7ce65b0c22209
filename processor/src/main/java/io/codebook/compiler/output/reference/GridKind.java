package io.codebook.compiler.output.reference;

/** What the rows of a {@link Block.Grid} are. */
public enum GridKind {
    /** Codes of a table. */
    CODES,
    /** Operations; a column for each code. */
    MATRIX,
    /** Something else. */
    LIST
}
