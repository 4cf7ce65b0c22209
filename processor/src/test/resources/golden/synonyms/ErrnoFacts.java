package com.example.codes;

import io.codebook.Generated;

/** What {@link Errno} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class ErrnoFacts {
    static final String FACTS = """
            codebook-lock 1
            table errno code 11 alias EWOULDBLOCK = "EAGAIN"
            table errno code 11 alias TRY_AGAIN = "EAGAIN"
            table errno code 11 constant = "EAGAIN"
            table errno code 11 meaning = "Resource temporarily unavailable"
            table errno code 11 name = "EAGAIN"
            table errno kind = "codes"
            table errno number = "int"
            table errno type = "Errno"
            end
            """;

    private ErrnoFacts() {}
}
