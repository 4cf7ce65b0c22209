package com.example.codes;

import io.codebook.Generated;

/** What {@link IotCode} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class IotCodeFacts {
    static final String FACTS = """
            codebook-lock 1
            table iot code 2000 constant = "OK"
            table iot code 2000 field category = "success"
            table iot code 2000 name = "Ok"
            table iot code 4000 constant = "BAD_REQUEST"
            table iot code 4000 field category = "client-error"
            table iot code 4000 name = "Bad Request"
            table iot code 4002 constant = "GONE_FISHING"
            table iot code 4002 fallback = "4000"
            table iot code 4002 field category = "client-error"
            table iot code 4002 name = "Gone Fishing"
            table iot code 4002 retired = "Nobody \\"sends\\" it.\\n\\nUse BAD_REQUEST."
            table iot code 4002 since = "2"
            table iot code 4009 constant = "CONFLICT"
            table iot code 4009 deprecated = "Use BAD_REQUEST."
            table iot code 4009 fallback = "4000"
            table iot code 4009 field category = "client-error"
            table iot code 4009 name = "Conflict"
            table iot code 4009 since = "2"
            table iot code 4029 constant = "TOO_MANY_REQUESTS"
            table iot code 4029 fallback = "4009"
            table iot code 4029 field category = "client-error"
            table iot code 4029 meaning = "It was sent too fast."
            table iot code 4029 name = "Too Many Requests"
            table iot code 4029 since = "3"
            table iot code 4031 constant = "MOVED"
            table iot code 4031 field category = "client-error"
            table iot code 4031 name = "Moved"
            table iot code 4031 since = "3"
            table iot code 4290 constant = "QUOTA_USED_UP"
            table iot code 4290 fallback = "4029"
            table iot code 4290 field category = "client-error"
            table iot code 4290 name = "Quota Used Up"
            table iot code 4290 since = "4"
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value client-error = "CLIENT_ERROR", "4000-4999"
            table iot field category value client-error position = "0002"
            table iot field category value success = "SUCCESS", "2000-2999"
            table iot field category value success position = "0001"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            end
            """;

    private IotCodeFacts() {}
}
