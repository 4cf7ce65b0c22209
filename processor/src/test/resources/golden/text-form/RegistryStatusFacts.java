package com.example.codes;

import io.codebook.Generated;

/** What {@link RegistryStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class RegistryStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table registry code 200 constant = "OK"
            table registry code 200 name = "OK"
            table registry code 404 constant = "NOT_FOUND"
            table registry code 404 meaning = "There is no such entry."
            table registry code 404 name = "Not Found"
            table registry code 405 constant = "NOT_ALLOWED"
            table registry code 405 name = "Not \\"Allowed\\""
            table registry code 409 constant = "CONFLICT"
            table registry code 409 name = "Conflict"
            table registry code 410 constant = "GONE"
            table registry code 410 name = "Gone"
            table registry kind = "codes"
            table registry number = "http"
            table registry text-form = "{number} {name}"
            table registry type = "RegistryStatus"
            end
            """;

    private RegistryStatusFacts() {}
}
