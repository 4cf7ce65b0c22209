package com.example.codes;

import io.codebook.Generated;

/** What {@link Fault} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FaultFacts {
    static final String FACTS = """
            codebook-lock 1
            table fault code 1 constant = "LAMP"
            table fault code 1 name = "Lamp"
            table fault code 1001 constant = "MOTOR"
            table fault code 1001 name = "Motor"
            table fault kind = "codes"
            table fault number = "int"
            table fault parts = "1000"
            table fault type = "Fault"
            end
            """;

    private FaultFacts() {}
}
