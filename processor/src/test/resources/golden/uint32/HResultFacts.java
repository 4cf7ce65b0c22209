package com.example.codes;

import io.codebook.Generated;

/** What {@link HResult} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class HResultFacts {
    static final String FACTS = """
            codebook-lock 1
            table hresult code 0 constant = "S_OK"
            table hresult code 0 field severity = "success"
            table hresult code 0 meaning = "The operation succeeded."
            table hresult code 0 name = "S_OK"
            table hresult code 2147483647 constant = "LARGEST_POSITIVE"
            table hresult code 2147483647 field severity = "success"
            table hresult code 2147483647 name = "Largest Positive"
            table hresult code 2147483648 constant = "SMALLEST_NEGATIVE"
            table hresult code 2147483648 field severity = "error"
            table hresult code 2147483648 field win32 = "-1"
            table hresult code 2147483648 name = "Smallest Negative"
            table hresult code 2147942405 constant = "ACCESS_DENIED"
            table hresult code 2147942405 field severity = "error"
            table hresult code 2147942405 field win32 = "5"
            table hresult code 2147942405 name = "Access Denied"
            table hresult code 2147942487 constant = "INVALID_ARGUMENT"
            table hresult code 2147942487 field severity = "error"
            table hresult code 2147942487 field win32 = "87000000"
            table hresult code 2147942487 name = "Invalid Argument"
            table hresult code 4294967295 constant = "ALL_BITS"
            table hresult code 4294967295 field severity = "error"
            table hresult code 4294967295 name = "All Bits"
            table hresult field severity stability = "fixed"
            table hresult field severity type = "values"
            table hresult field severity value error = "ERROR", "2147483648-4294967295"
            table hresult field severity value error position = "0002"
            table hresult field severity value success = "SUCCESS", "0-2147483647"
            table hresult field severity value success position = "0001"
            table hresult field win32 optional = "true"
            table hresult field win32 stability = "fixed"
            table hresult field win32 type = "int"
            table hresult field win32 unique = "true"
            table hresult kind = "codes"
            table hresult number = "uint32"
            table hresult type = "HResult"
            end
            """;

    private HResultFacts() {}
}
