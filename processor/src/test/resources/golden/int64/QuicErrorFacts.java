package com.example.codes;

import io.codebook.Generated;

/** What {@link QuicError} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class QuicErrorFacts {
    static final String FACTS = """
            codebook-lock 1
            table quic code 0 constant = "NO_ERROR"
            table quic code 0 field origin = "transport"
            table quic code 0 name = "NO_ERROR"
            table quic code 1 constant = "INTERNAL_ERROR"
            table quic code 1 field origin = "transport"
            table quic code 1 field weight = "7"
            table quic code 1 meaning = "The endpoint met an internal error."
            table quic code 1 name = "INTERNAL_ERROR"
            table quic code 10 constant = "PROTOCOL_VIOLATION"
            table quic code 10 fallback = "1"
            table quic code 10 field origin = "transport"
            table quic code 10 name = "PROTOCOL_VIOLATION"
            table quic code 10 since = "2"
            table quic code 4611686018427387903 constant = "LARGEST_OF_62_BITS"
            table quic code 4611686018427387903 field origin = "private"
            table quic code 4611686018427387903 field weight = "-1"
            table quic code 4611686018427387903 name = "LARGEST_OF_62_BITS"
            table quic field origin optional = "true"
            table quic field origin stability = "fixed"
            table quic field origin type = "values"
            table quic field origin value private = "PRIVATE", "4611686018427387648-4611686018427387903"
            table quic field origin value private position = "0002"
            table quic field origin value transport = "TRANSPORT", "0-16383"
            table quic field origin value transport position = "0001"
            table quic field weight optional = "true"
            table quic field weight stability = "fixed"
            table quic field weight type = "int"
            table quic field weight unique = "true"
            table quic kind = "codes"
            table quic number = "int64"
            table quic reserved 64-79 = "for later"
            table quic reserved 9223372036854775000-9223372036854775807 = "the end"
            table quic text-form = "{number} {name}"
            table quic type = "QuicError"
            end
            """;

    private QuicErrorFacts() {}
}
