package com.example.codes;

import io.codebook.Generated;

/** What {@link Priority} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class PriorityFacts {
    static final String FACTS = """
            codebook-lock 1
            table priority code low constant = "LOW"
            table priority code low name = "Low"
            table priority kind = "codes"
            table priority number = "text"
            table priority type = "Priority"
            end
            """;

    private PriorityFacts() {}
}
