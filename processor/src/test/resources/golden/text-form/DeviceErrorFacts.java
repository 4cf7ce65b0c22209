package com.example.codes;

import io.codebook.Generated;

/** What {@link DeviceError} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class DeviceErrorFacts {
    static final String FACTS = """
            codebook-lock 1
            table device code 4.00 constant = "BAD_REQUEST"
            table device code 4.00 field kind = "input"
            table device code 4.00 field label = "bad-1"
            table device code 4.00 name = "Bad Request"
            table device code 5.00 constant = "FAILED"
            table device code 5.00 field kind = "output"
            table device code 5.00 field label = "bad-1"
            table device code 5.00 name = "Failed"
            table device field kind stability = "fixed"
            table device field kind type = "values"
            table device field kind value input = "INPUT"
            table device field kind value input position = "0001"
            table device field kind value output = "OUTPUT"
            table device field kind value output position = "0002"
            table device field label stability = "fixed"
            table device field label type = "label"
            table device kind = "codes"
            table device number = "coap"
            table device text-form = "[{kind}/{label}] {number}: <{name}>"
            table device type = "DeviceError"
            end
            """;

    private DeviceErrorFacts() {}
}
