package com.example.codes;

import io.codebook.Generated;

/** What {@link Status} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class StatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table status code 0 constant = "FINE"
            table status code 0 name = "Fine"
            table status code 2147746132 constant = "CLASS_NOT_REGISTERED"
            table status code 2147746132 name = "Class Not Registered"
            table status code 2147942405 constant = "ACCESS_DENIED"
            table status code 2147942405 name = "Access Denied"
            table status code 2147942406 constant = "HANDLE"
            table status code 2147942406 name = "Handle"
            table status code 4294967295 constant = "UNSPECIFIED"
            table status code 4294967295 name = "Unspecified"
            table status kind = "codes"
            table status number = "uint32"
            table status parts = "0x10000"
            table status type = "Status"
            end
            """;

    private StatusFacts() {}
}
