package com.example.codes;

import io.codebook.Generated;

/** What {@link AppCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class AppCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table app code 1 constant = "DONE"
            table app code 1 name = "Done"
            table app code 2 constant = "MISSING"
            table app code 2 name = "Missing"
            table app code 3 constant = "WAIT"
            table app code 3 name = "Wait"
            table app code 4 constant = "BROKEN"
            table app code 4 name = "Broken"
            table app kind = "codes"
            table app number = "int"
            table app type = "AppCode"
            end
            """;

    private AppCodeFacts() {}
}
