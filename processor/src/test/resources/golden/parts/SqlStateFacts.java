package com.example.codes;

import io.codebook.Generated;

/** What {@link SqlState} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SqlStateFacts {
    static final String FACTS = """
            codebook-lock 1
            table state code "\u00f6-1" constant = "ODD"
            table state code "\u00f6-1" field vendor = "\u00f6"
            table state code "\u00f6-1" name = "Odd"
            table state code 00000 constant = "SUCCESSFUL_COMPLETION"
            table state code 00000 name = "Successful Completion"
            table state code 01003 constant = "NULL_VALUE_ELIMINATED"
            table state code 01003 field vendor = "-94"
            table state code 01003 name = "Null Value Eliminated"
            table state code 01ABC constant = "WARNING"
            table state code 01ABC name = "Warning"
            table state code 0E001 constant = "ALSO_INVALID"
            table state code 0E001 name = "Also Invalid"
            table state code 0e000 constant = "INVALID"
            table state code 0e000 name = "Invalid"
            table state code N constant = "SHORT"
            table state code N name = "Short"
            table state code NO constant = "NORWEGIAN"
            table state code NO name = "Norwegian"
            table state field vendor optional = "true"
            table state field vendor stability = "fixed"
            table state field vendor type = "text"
            table state field vendor unique = "true"
            table state kind = "codes"
            table state number = "text"
            table state parts = "2"
            table state type = "SqlState"
            end
            """;

    private SqlStateFacts() {}
}
