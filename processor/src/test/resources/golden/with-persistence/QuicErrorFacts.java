package com.example.codes;

import io.codebook.Generated;

/** What {@link QuicError} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class QuicErrorFacts {
    static final String FACTS = """
            codebook-lock 1
            table quic code 268 constant = "REQUEST_CANCELLED"
            table quic code 268 name = "Request Cancelled"
            table quic code 4611686018427387903 constant = "LARGEST"
            table quic code 4611686018427387903 name = "Largest"
            table quic kind = "codes"
            table quic number = "int64"
            table quic persistence = "converter"
            table quic type = "QuicError"
            end
            """;

    private QuicErrorFacts() {}
}
