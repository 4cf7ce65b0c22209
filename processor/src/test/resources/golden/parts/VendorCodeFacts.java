package com.example.codes;

import io.codebook.Generated;

/** What {@link VendorCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class VendorCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table vendor code 4009 constant = "IN_THE_WAY"
            table vendor code 4009 name = "In The Way"
            table vendor code 999 constant = "SMASHED"
            table vendor code 999 name = "Smashed"
            table vendor kind = "codes"
            table vendor number = "int"
            table vendor profile-of = "device"
            table vendor type = "VendorCode"
            end
            """;

    private VendorCodeFacts() {}
}
