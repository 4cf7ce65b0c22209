package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 4.04 constant = "NOT_FOUND"
            table coap code 4.04 name = "Not Found"
            table coap kind = "codes"
            table coap number = "coap"
            table coap number-constants = "CoapBytes"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
