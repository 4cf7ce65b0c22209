package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 2.05 constant = "CONTENT"
            table coap code 2.05 name = "Content"
            table coap code 4.00 constant = "BAD_REQUEST"
            table coap code 4.00 name = "Bad Request"
            table coap code 4.08 constant = "REQUEST_ENTITY_INCOMPLETE"
            table coap code 4.08 fallback = "4.00"
            table coap code 4.08 name = "Request Entity Incomplete"
            table coap code 4.08 since = "2"
            table coap code 4.29 constant = "TOO_MANY_REQUESTS"
            table coap code 4.29 fallback = "4.08"
            table coap code 4.29 name = "Too Many Requests"
            table coap code 4.29 since = "3"
            table coap code 5.00 constant = "INTERNAL_SERVER_ERROR"
            table coap code 5.00 name = "Internal Server Error"
            table coap code 5.08 constant = "HOP_LIMIT_REACHED"
            table coap code 5.08 name = "Hop Limit Reached"
            table coap code 5.08 retired = "proxies do not count any more"
            table coap kind = "codes"
            table coap number = "coap"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
