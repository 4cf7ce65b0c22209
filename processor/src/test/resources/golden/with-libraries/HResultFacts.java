package com.example.codes;

import io.codebook.Generated;

/** What {@link HResult} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class HResultFacts {
    static final String FACTS = """
            codebook-lock 1
            table hresult code 1 constant = "NOT_DONE"
            table hresult code 1 name = "Not Done"
            table hresult code 2147942405 constant = "ACCESS_DENIED"
            table hresult code 2147942405 name = "Access Denied"
            table hresult kind = "codes"
            table hresult number = "uint32"
            table hresult type = "HResult"
            end
            """;

    private HResultFacts() {}
}
