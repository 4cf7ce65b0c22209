package com.example.codes;

import io.codebook.Generated;

/** What {@link CoapCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class CoapCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table coap code 2.05 constant = "CONTENT"
            table coap code 2.05 field kind = "success"
            table coap code 2.05 name = "Content"
            table coap code 4.00 constant = "BAD_REQUEST"
            table coap code 4.00 field kind = "error"
            table coap code 4.00 meaning = "The client got it wrong."
            table coap code 4.00 name = "Bad Request"
            table coap code 4.04 constant = "NOT_FOUND"
            table coap code 4.04 field kind = "error"
            table coap code 4.04 name = "Not Found"
            table coap code 4.10 constant = "FOUR_TEN"
            table coap code 4.10 field kind = "error"
            table coap code 4.10 name = "Four Ten"
            table coap code 5.00 constant = "INTERNAL_SERVER_ERROR"
            table coap code 5.00 field kind = "error"
            table coap code 5.00 name = "Internal Server Error"
            table coap field kind stability = "fixed"
            table coap field kind type = "values"
            table coap field kind value error = "ERROR", "4.00-5.31"
            table coap field kind value error position = "0002"
            table coap field kind value success = "SUCCESS", "2.00-2.31"
            table coap field kind value success position = "0001"
            table coap kind = "codes"
            table coap number = "coap"
            table coap reserved 4.30-4.31 = "later"
            table coap type = "CoapCode"
            end
            """;

    private CoapCodeFacts() {}
}
