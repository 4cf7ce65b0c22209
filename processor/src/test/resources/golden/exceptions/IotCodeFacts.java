package com.example.codes;

import io.codebook.Generated;

/** What {@link IotCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IotCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table iot code 4004 constant = "NOT_FOUND"
            table iot code 4004 field error.type = "not_found"
            table iot code 4004 name = "Not Found"
            table iot code 4009 constant = "CONFLICT"
            table iot code 4009 name = "Conflict"
            table iot code 4010 constant = "GONE"
            table iot code 4010 deprecated = "Use NOT_FOUND."
            table iot code 4010 name = "Gone"
            table iot code 5003 constant = "UNAVAILABLE"
            table iot code 5003 name = "Unavailable"
            table iot exception = "IotException"
            table iot field error.type optional = "true"
            table iot field error.type stability = "fixed"
            table iot field error.type type = "label"
            table iot field error.type unique = "true"
            table iot kind = "codes"
            table iot number = "int"
            table iot number-constants = "IotNumbers"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
