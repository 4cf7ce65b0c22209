package com.example.codes;

import io.codebook.Generated;

/** What {@link IotCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IotCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table iot accessor category = "getCategory"
            table iot accessor constant = "getId"
            table iot accessor error.type = "getType"
            table iot accessor meaning = "toString"
            table iot accessor name = "getMessage"
            table iot accessor number = "getAsInt"
            table iot accessor of = "fromCode"
            table iot code 4009 constant = "CONFLICT"
            table iot code 4009 field category = "client-error"
            table iot code 4009 field error.type = "conflict"
            table iot code 4009 name = "Conflict"
            table iot code 4010 constant = "GONE"
            table iot code 4010 field category = "client-error"
            table iot code 4010 name = "Gone"
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value client-error = "CLIENT_ERROR", "4000-4999"
            table iot field category value client-error position = "0001"
            table iot field error.type optional = "true"
            table iot field error.type stability = "fixed"
            table iot field error.type type = "label"
            table iot interface java.util.function.IntSupplier = "true"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
