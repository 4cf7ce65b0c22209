package com.example.codes;

import io.codebook.Generated;

/** What {@link Fault} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FaultFacts {
    static final String FACTS = """
            codebook-lock 1
            table fault accessor constant = "key"
            table fault accessor find = "withNumber"
            table fault accessor meaning = "help"
            table fault accessor number = "getAsLong"
            table fault accessor text-form = "text"
            table fault code 1 constant = "LAMP"
            table fault code 1 meaning = "It is broken."
            table fault code 1 name = "Lamp"
            table fault code 1001 constant = "MOTOR"
            table fault code 1001 name = "Motor"
            table fault interface java.util.function.LongSupplier = "true"
            table fault kind = "codes"
            table fault number = "uint32"
            table fault parts = "1000"
            table fault text-form = "{number} {name}"
            table fault type = "Fault"
            end
            """;

    private FaultFacts() {}
}
