package com.example.codes;

import io.codebook.Generated;

/** What {@link ExitCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class ExitCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table exit code 0 constant = "FINE"
            table exit code 0 name = "Fine"
            table exit code 1 constant = "FAILED"
            table exit code 1 name = "Failed"
            table exit kind = "codes"
            table exit number = "int"
            table exit type = "ExitCode"
            end
            """;

    private ExitCodeFacts() {}
}
