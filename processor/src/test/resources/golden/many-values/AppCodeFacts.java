package com.example.codes;

import io.codebook.Generated;

/** What {@link AppCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class AppCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table app code 204 constant = "NO_CONTENT"
            table app code 204 field header = "ETag"
            table app code 204 name = "No Content"
            table app code 400 constant = "BAD_REQUEST"
            table app code 400 field handling = "ask"
            table app code 400 field header = "Content-Type"
            table app code 400 name = "Bad Request"
            table app code 429 constant = "TOO_MANY_REQUESTS"
            table app code 429 field handling = "repeat", "wait"
            table app code 429 field header = "Age", "Retry-After"
            table app code 429 field retry-after = "-1", "30", "5", "60"
            table app code 429 name = "Too Many Requests"
            table app code 503 constant = "SERVICE_UNAVAILABLE"
            table app code 503 field handling = "wait"
            table app code 503 field header = "Age"
            table app code 503 field retry-after = "5"
            table app code 503 name = "Service Unavailable"
            table app field handling optional = "true"
            table app field handling stability = "fixed"
            table app field handling type = "many values"
            table app field handling value ask = "ASK"
            table app field handling value ask position = "0003"
            table app field handling value repeat = "REPEAT"
            table app field handling value repeat position = "0002"
            table app field handling value wait = "WAIT"
            table app field handling value wait position = "0001"
            table app field header stability = "fixed"
            table app field header type = "many label"
            table app field retry-after optional = "true"
            table app field retry-after stability = "fixed"
            table app field retry-after type = "many int"
            table app kind = "codes"
            table app number = "int"
            table app type = "AppCode"
            end
            """;

    private AppCodeFacts() {}
}
