package com.example.codes;

import io.codebook.Generated;

/** What {@link IamStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IamStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table iam code 200 constant = "SUCCESS"
            table iam code 200 meaning = "It worked."
            table iam code 200 name = "Success"
            table iam code 404 constant = "NOT_FOUND"
            table iam code 404 meaning = "The requested resource cannot be found."
            table iam code 404 name = "NotFound"
            table iam kind = "codes"
            table iam number = "http"
            table iam profile-of = "http"
            table iam type = "IamStatus"
            end
            """;

    private IamStatusFacts() {}
}
