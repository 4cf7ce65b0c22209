package com.example.codes;

import io.codebook.Generated;

/** What {@link State} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class StateFacts {
    static final String FACTS = """
            codebook-lock 1
            table state code answers constant = "ANSWERS"
            table state code answers name = "Answers"
            table state code doc constant = "DOCUMENTED"
            table state code doc name = "Documented"
            table state kind = "codes"
            table state number = "text"
            table state type = "State"
            end
            """;

    private StateFacts() {}
}
