package com.example.codes;

import io.codebook.Generated;

/** What {@link SqlState} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SqlStateFacts {
    static final String FACTS = """
            codebook-lock 1
            table sqlstate code "a \\"b\\" \\\\n" constant = "ODD_ONE"
            table sqlstate code "a \\"b\\" \\\\n" name = "Odd One"
            table sqlstate code 00000 constant = "SUCCESSFUL_COMPLETION"
            table sqlstate code 00000 name = "Successful Completion"
            table sqlstate code 01003 constant = "NULL_VALUE_ELIMINATED"
            table sqlstate code 01003 field vendor = "-94"
            table sqlstate code 01003 meaning = "A null value was left out."
            table sqlstate code 01003 name = "Null Value Eliminated"
            table sqlstate code 0E000 constant = "INVALID_SCHEMA_NAME_LIST"
            table sqlstate code 0E000 field vendor = "\u2018quoted\u2019 $S \\"text\\""
            table sqlstate code 0E000 name = "Invalid Schema Name List"
            table sqlstate code 1003 constant = "NOT_THE_SAME"
            table sqlstate code 1003 name = "Not The Same"
            table sqlstate code NO constant = "NORWEGIAN"
            table sqlstate code NO name = "Norwegian"
            table sqlstate field vendor optional = "true"
            table sqlstate field vendor stability = "fixed"
            table sqlstate field vendor type = "text"
            table sqlstate field vendor unique = "true"
            table sqlstate kind = "codes"
            table sqlstate number = "text"
            table sqlstate type = "SqlState"
            end
            """;

    private SqlStateFacts() {}
}
