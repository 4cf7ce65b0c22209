package com.example.codes;

import io.codebook.Generated;

/** What {@link Priority} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class PriorityFacts {
    static final String FACTS = """
            codebook-lock 1
            table priority code high constant = "HIGH"
            table priority code high field rank = "20"
            table priority code high name = "High"
            table priority code low constant = "LOW"
            table priority code low field rank = "10"
            table priority code low name = "Low"
            table priority field rank stability = "fixed"
            table priority field rank type = "int"
            table priority field rank unique = "true"
            table priority json = "rank"
            table priority kind = "codes"
            table priority number = "text"
            table priority type = "Priority"
            end
            """;

    private PriorityFacts() {}
}
