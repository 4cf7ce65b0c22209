package com.example.codes;

import io.codebook.Generated;

/** What {@link NearCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class NearCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table near code 9007199254740993 constant = "FIRST"
            table near code 9007199254740993 name = "First"
            table near code 9007199254740995 constant = "SECOND"
            table near code 9007199254740995 name = "Second"
            table near kind = "codes"
            table near number = "int64"
            table near type = "NearCode"
            end
            """;

    private NearCodeFacts() {}
}
