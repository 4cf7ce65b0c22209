package com.example.codes;

import io.codebook.Generated;

/** What {@link Fault} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FaultFacts {
    static final String FACTS = """
            codebook-lock 1
            table fault code 1 constant = "ONE"
            table fault code 1 name = "One"
            table fault code 2147942405 constant = "ACCESS_DENIED"
            table fault code 2147942405 name = "Access Denied"
            table fault kind = "codes"
            table fault number = "uint32"
            table fault parts = "0x10000"
            table fault text-form = "fault {number}"
            table fault type = "Fault"
            end
            """;

    private FaultFacts() {}
}
