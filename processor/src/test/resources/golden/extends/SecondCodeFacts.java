package com.example.codes;

import io.codebook.Generated;

/** What {@link SecondCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class SecondCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table second-edition code 0 constant = "SUCCESS"
            table second-edition code 0 field kind = "good"
            table second-edition code 0 name = "Success"
            table second-edition code 1 alias WRONG = "MISTAKEN"
            table second-edition code 1 constant = "MISTAKEN"
            table second-edition code 1 field kind = "bad"
            table second-edition code 1 name = "Mistaken"
            table second-edition code 2 constant = "GONE"
            table second-edition code 2 field kind = "bad"
            table second-edition code 2 field since-when = "2.0"
            table second-edition code 2 name = "Gone"
            table second-edition field kind stability = "fixed"
            table second-edition field kind type = "values"
            table second-edition field kind value bad = "BAD"
            table second-edition field kind value bad position = "0002"
            table second-edition field kind value good = "GOOD"
            table second-edition field kind value good position = "0001"
            table second-edition field since-when optional = "true"
            table second-edition field since-when stability = "fixed"
            table second-edition field since-when type = "text"
            table second-edition kind = "codes"
            table second-edition number = "int"
            table second-edition reserved 8-9 = "for later"
            table second-edition type = "SecondCode"
            end
            """;

    private SecondCodeFacts() {}
}
