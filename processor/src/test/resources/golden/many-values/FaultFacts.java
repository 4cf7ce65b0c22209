package com.example.codes;

import io.codebook.Generated;

/** What {@link Fault} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FaultFacts {
    static final String FACTS = """
            codebook-lock 1
            table fault code 1 constant = "ONE"
            table fault code 1 field rank = "3"
            table fault code 1 field zone = "left", "right"
            table fault code 1 name = "One"
            table fault code 1001 constant = "TWO"
            table fault code 1001 field zone = "right"
            table fault code 1001 name = "Two"
            table fault field rank optional = "true"
            table fault field rank stability = "fixed"
            table fault field rank type = "many int"
            table fault field zone stability = "fixed"
            table fault field zone type = "many values"
            table fault field zone value left = "LEFT"
            table fault field zone value left position = "0001"
            table fault field zone value right = "RIGHT"
            table fault field zone value right position = "0002"
            table fault kind = "codes"
            table fault number = "int"
            table fault parts = "1000"
            table fault type = "Fault"
            end
            """;

    private FaultFacts() {}
}
