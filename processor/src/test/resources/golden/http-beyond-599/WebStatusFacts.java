package com.example.codes;

import io.codebook.Generated;

/** What {@link WebStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class WebStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table web code 404 constant = "NOT_FOUND"
            table web code 404 name = "Not Found"
            table web code 500 constant = "INTERNAL_SERVER_ERROR"
            table web code 500 name = "Internal Server Error"
            table web code 799 constant = "OUT_OF_LUCK"
            table web code 799 name = "Out of Luck"
            table web kind = "codes"
            table web number = "http"
            table web type = "WebStatus"
            end
            """;

    private WebStatusFacts() {}
}
