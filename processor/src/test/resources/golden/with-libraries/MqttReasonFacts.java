package com.example.codes;

import io.codebook.Generated;

/** What {@link MqttReason} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class MqttReasonFacts {
    static final String FACTS = """
            codebook-lock 1
            table mqtt code 0 constant = "SUCCESS"
            table mqtt code 0 name = "Success"
            table mqtt code 135 constant = "NOT_AUTHORIZED"
            table mqtt code 135 name = "Not Authorized"
            table mqtt kind = "codes"
            table mqtt number = "int"
            table mqtt type = "MqttReason"
            end
            """;

    private MqttReasonFacts() {}
}
