package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 2.01 constant = "CREATED"
            table coap code 2.01 name = "Created"
            table coap code 4.00 constant = "BAD_REQUEST"
            table coap code 4.00 name = "Bad Request"
            table coap code 4.15 constant = "UNSUPPORTED_CONTENT_FORMAT"
            table coap code 4.15 name = "Unsupported Content-Format"
            table coap kind = "codes"
            table coap number = "coap"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
