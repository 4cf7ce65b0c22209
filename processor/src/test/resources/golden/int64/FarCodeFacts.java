package com.example.codes;

import io.codebook.Generated;

/** What {@link FarCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FarCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table far code -1 constant = "BELOW_ZERO"
            table far code -1 name = "Below Zero"
            table far code -9223372036854775808 constant = "SMALLEST"
            table far code -9223372036854775808 name = "Smallest"
            table far code 9007199254740993 constant = "BEYOND_DOUBLES"
            table far code 9007199254740993 name = "Beyond Doubles"
            table far code 9223372036854775807 constant = "LARGEST"
            table far code 9223372036854775807 name = "Largest"
            table far kind = "codes"
            table far number = "int64"
            table far type = "FarCode"
            end
            """;

    private FarCodeFacts() {}
}
