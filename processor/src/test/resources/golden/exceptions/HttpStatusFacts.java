package com.example.codes;

import io.codebook.Generated;

/** What {@link HttpStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class HttpStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table http code 404 constant = "NOT_FOUND"
            table http code 404 name = "Not Found"
            table http code 409 constant = "CONFLICT"
            table http code 409 name = "Conflict"
            table http exception = "HttpException"
            table http kind = "codes"
            table http number = "http"
            table http type = "HttpStatus"
            end
            """;

    private HttpStatusFacts() {}
}
