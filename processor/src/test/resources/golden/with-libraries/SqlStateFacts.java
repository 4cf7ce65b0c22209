package com.example.codes;

import io.codebook.Generated;

/** What {@link SqlState} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SqlStateFacts {
    static final String FACTS = """
            codebook-lock 1
            table sqlstate code 00000 constant = "SUCCESSFUL_COMPLETION"
            table sqlstate code 00000 name = "Successful Completion"
            table sqlstate code 23505 constant = "UNIQUE_VIOLATION"
            table sqlstate code 23505 name = "Unique Violation"
            table sqlstate kind = "codes"
            table sqlstate number = "text"
            table sqlstate type = "SqlState"
            end
            """;

    private SqlStateFacts() {}
}
