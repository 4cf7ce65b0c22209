package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 2.05 constant = "CONTENT"
            table coap code 2.05 name = "Content"
            table coap code 4.04 constant = "NOT_FOUND"
            table coap code 4.04 name = "Not Found"
            table coap code 4.04 retired = "never sent"
            table coap kind = "codes"
            table coap number = "coap"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
