package com.example.codes;

import io.codebook.Generated;

/** What {@link ExitCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class ExitCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table exit code 200 constant = "OK"
            table exit code 200 name = "Ok"
            table exit code 299 constant = "FINE"
            table exit code 299 name = "Fine"
            table exit code 299 retired = "say OK"
            table exit kind = "codes"
            table exit number = "http"
            table exit type = "ExitCode"
            end
            """;

    private ExitCodeFacts() {}
}
