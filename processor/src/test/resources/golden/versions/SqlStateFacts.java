package com.example.codes;

import io.codebook.Generated;

/** What {@link SqlState} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SqlStateFacts {
    static final String FACTS = """
            codebook-lock 1
            table sql code 00000 constant = "OK"
            table sql code 00000 name = "Ok"
            table sql code 01003 constant = "NULL_VALUE"
            table sql code 01003 name = "Null Value"
            table sql code 01003 since = "2"
            table sql kind = "codes"
            table sql number = "text"
            table sql type = "SqlState"
            end
            """;

    private SqlStateFacts() {}
}
