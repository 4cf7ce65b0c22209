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
            table iot code 4009 fallback = "4004"
            table iot code 4009 field category = "client-error"
            table iot code 4009 field handling = "wait"
            table iot code 4009 field retry-after = "3"
            table iot code 4009 name = "Conflict"
            table iot code 4009 since = "2"
            table iot code 5003 constant = "UNAVAILABLE"
            table iot code 5003 field category = "server-error"
            table iot code 5003 name = "Unavailable"
            table iot code 5003 retired = "Nobody sends it."
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value client-error = "CLIENT_ERROR", "4000-4999"
            table iot field category value client-error position = "0001"
            table iot field category value server-error = "SERVER_ERROR", "5000-5999"
            table iot field category value server-error position = "0002"
            table iot field error.type optional = "true"
            table iot field error.type stability = "fixed"
            table iot field error.type type = "label"
            table iot field error.type unique = "true"
            table iot field handling optional = "true"
            table iot field handling stability = "fixed"
            table iot field handling type = "many values"
            table iot field handling value stop = "STOP"
            table iot field handling value stop position = "0002"
            table iot field handling value wait = "WAIT"
            table iot field handling value wait position = "0001"
            table iot field retry-after optional = "true"
            table iot field retry-after stability = "fixed"
            table iot field retry-after type = "int"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
