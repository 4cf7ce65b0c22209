package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 2.04 constant = "CHANGED"
            table coap code 2.04 name = "Changed"
            table coap code 4.00 constant = "BAD_REQUEST"
            table coap code 4.00 name = "Bad Request"
            table coap code 5.00 constant = "INTERNAL_SERVER_ERROR"
            table coap code 5.00 name = "Internal Server Error"
            table coap kind = "codes"
            table coap number = "coap"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
