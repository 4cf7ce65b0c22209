package com.example.codes;

import io.codebook.Generated;

/** What {@link Facility} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class FacilityFacts {
    static final String FACTS = """
            codebook-lock 1
            table facility code 0 constant = "NOTHING"
            table facility code 0 name = "Nothing"
            table facility code 7 constant = "WIN32"
            table facility code 7 name = "Win32"
            table facility kind = "codes"
            table facility number = "uint32"
            table facility type = "Facility"
            end
            """;

    private FacilityFacts() {}
}
