package com.example.codes;

import io.codebook.Generated;

/** What {@link FirstCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FirstCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table first-edition code 0 constant = "SUCCESS"
            table first-edition code 0 field kind = "good"
            table first-edition code 0 name = "Success"
            table first-edition code 1 constant = "WRONG"
            table first-edition code 1 field kind = "bad"
            table first-edition code 1 name = "Wrong"
            table first-edition field kind stability = "fixed"
            table first-edition field kind type = "values"
            table first-edition field kind value bad = "BAD"
            table first-edition field kind value bad position = "0002"
            table first-edition field kind value good = "GOOD"
            table first-edition field kind value good position = "0001"
            table first-edition kind = "codes"
            table first-edition number = "int"
            table first-edition reserved 8-9 = "for later"
            table first-edition type = "FirstCode"
            end
            """;

    private FirstCodeFacts() {}
}
