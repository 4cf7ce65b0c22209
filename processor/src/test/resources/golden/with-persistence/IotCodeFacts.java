package com.example.codes;

import io.codebook.Generated;

/** What {@link IotCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IotCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table iot code 4004 constant = "NOT_FOUND"
            table iot code 4004 field category = "client-error"
            table iot code 4004 field error.type = "not_found"
            table iot code 4004 name = "Not Found"
            table iot code 4009 constant = "CONFLICT"
            table iot code 4009 field category = "client-error"
            table iot code 4009 field error.type = "conflict"
            table iot code 4009 name = "Conflict"
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value client-error = "CLIENT_ERROR", "4000-4999"
            table iot field category value client-error position = "0001"
            table iot field category value server-error = "SERVER_ERROR", "5000-5999"
            table iot field category value server-error position = "0002"
            table iot field error.type stability = "fixed"
            table iot field error.type type = "label"
            table iot field error.type unique = "true"
            table iot kind = "codes"
            table iot number = "int"
            table iot persistence = "converter"
            table iot text-form = "{number} {name}"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
