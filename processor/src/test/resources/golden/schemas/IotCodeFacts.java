package com.example.codes;

import io.codebook.Generated;

/** What {@link IotCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IotCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table iot code 2000 constant = "OK"
            table iot code 2000 field category = "success"
            table iot code 2000 meaning = "Successful requests"
            table iot code 2000 name = "Ok"
            table iot code 4000 constant = "BAD_REQUEST"
            table iot code 4000 field category = "client-error"
            table iot code 4000 field error.type = "bad_request"
            table iot code 4000 field logged = "true"
            table iot code 4000 field weight = "3"
            table iot code 4000 name = "Bad Request"
            table iot code 4001 constant = "NOT_FOUND"
            table iot code 4001 deprecated = "use 4000"
            table iot code 4001 field category = "client-error"
            table iot code 4001 field error.type = "not_found"
            table iot code 4001 name = "Not Found"
            table iot code 5000 constant = "BROKEN"
            table iot code 5000 field category = "server-error"
            table iot code 5000 field logged = "false"
            table iot code 5000 field weight = "-1"
            table iot code 5000 name = "Broken"
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value client-error = "CLIENT_ERROR", "4000-4999"
            table iot field category value client-error position = "0002"
            table iot field category value server-error = "SERVER_ERROR", "5000-5999"
            table iot field category value server-error position = "0003"
            table iot field category value success = "SUCCESS", "2000-2999"
            table iot field category value success position = "0001"
            table iot field error.type optional = "true"
            table iot field error.type stability = "fixed"
            table iot field error.type type = "label"
            table iot field error.type unique = "true"
            table iot field logged optional = "true"
            table iot field logged stability = "fixed"
            table iot field logged type = "boolean"
            table iot field weight optional = "true"
            table iot field weight stability = "fixed"
            table iot field weight type = "int"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
