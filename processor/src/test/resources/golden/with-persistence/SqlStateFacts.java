package com.example.codes;

import io.codebook.Generated;

/** What {@link SqlState} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SqlStateFacts {
    static final String FACTS = """
            codebook-lock 1
            table sqlstate code 00000 constant = "SUCCESSFUL_COMPLETION"
            table sqlstate code 00000 field rank = "0"
            table sqlstate code 00000 name = "Successful Completion"
            table sqlstate code 23505 constant = "UNIQUE_VIOLATION"
            table sqlstate code 23505 field rank = "1"
            table sqlstate code 23505 name = "Unique Violation"
            table sqlstate field rank stability = "fixed"
            table sqlstate field rank type = "int"
            table sqlstate field rank unique = "true"
            table sqlstate kind = "codes"
            table sqlstate number = "text"
            table sqlstate persistence = "converter"
            table sqlstate type = "SqlState"
            end
            """;

    private SqlStateFacts() {}
}
