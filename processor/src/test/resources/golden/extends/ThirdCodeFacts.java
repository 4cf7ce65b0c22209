package com.example.codes;

import io.codebook.Generated;

/** What {@link ThirdCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class ThirdCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table third-edition code 0 constant = "SUCCESS"
            table third-edition code 0 field kind = "good"
            table third-edition code 0 name = "Success"
            table third-edition code 1 alias WRONG = "MISTAKEN"
            table third-edition code 1 constant = "MISTAKEN"
            table third-edition code 1 field kind = "bad"
            table third-edition code 1 name = "Mistaken"
            table third-edition code 2 constant = "GONE_FOR_GOOD"
            table third-edition code 2 field kind = "bad"
            table third-edition code 2 name = "Gone For Good"
            table third-edition code 7 constant = "SEVEN"
            table third-edition code 7 field kind = "bad"
            table third-edition code 7 name = "Seven"
            table third-edition field kind stability = "fixed"
            table third-edition field kind type = "values"
            table third-edition field kind value bad = "BAD"
            table third-edition field kind value bad position = "0002"
            table third-edition field kind value good = "GOOD"
            table third-edition field kind value good position = "0001"
            table third-edition field since-when optional = "true"
            table third-edition field since-when stability = "fixed"
            table third-edition field since-when type = "text"
            table third-edition kind = "codes"
            table third-edition number = "int"
            table third-edition reserved 8-9 = "for later"
            table third-edition type = "ThirdCode"
            end
            """;

    private ThirdCodeFacts() {}
}
