package com.example.codes;

import io.codebook.Generated;

/** The numbers of {@link SqlState}, for annotations and case labels. */
@Generated("codes.yaml")
public final class SqlStates {
    /** Unique Violation. */
    public static final String UNIQUE_VIOLATION = "23505";

    private SqlStates() {
    }
}
