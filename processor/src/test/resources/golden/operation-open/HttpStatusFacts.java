package com.example.codes;

import io.codebook.Generated;

/** What {@link HttpStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class HttpStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table http code 200 constant = "OK"
            table http code 200 name = "OK"
            table http code 201 constant = "CREATED"
            table http code 201 name = "Created"
            table http code 301 constant = "MOVED_PERMANENTLY"
            table http code 301 name = "Moved Permanently"
            table http code 404 constant = "NOT_FOUND"
            table http code 404 name = "Not Found"
            table http code 500 constant = "INTERNAL_SERVER_ERROR"
            table http code 500 name = "Internal Server Error"
            table http kind = "codes"
            table http number = "http"
            table http type = "HttpStatus"
            end
            """;

    private HttpStatusFacts() {}
}
