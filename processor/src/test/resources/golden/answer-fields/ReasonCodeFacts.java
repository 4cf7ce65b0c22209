package com.example.codes;

import io.codebook.Generated;

/** What {@link ReasonCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class ReasonCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table reason code 0 constant = "SUCCESS"
            table reason code 0 name = "Success"
            table reason code 135 constant = "NOT_AUTHORIZED"
            table reason code 135 name = "Not authorized"
            table reason kind = "codes"
            table reason number = "int"
            table reason type = "ReasonCode"
            end
            """;

    private ReasonCodeFacts() {}
}
