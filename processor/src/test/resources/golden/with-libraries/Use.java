package com.example.codes;

class Use {
    static void run() {
        check(IotCode.fromJson("conflict") == IotCode.CONFLICT);
        check(AnyIotCode.fromJson("conflict") == IotCode.CONFLICT);
        check(refusal(() -> IotCode.fromJson("quota")), "no code with error.type \"quota\" in table iot");
        check(refusal(() -> IotCode.fromJson(4009)), "table iot: 4009 is not a text");
        AnyIotCode quota = AnyIotCode.fromJson("quota");
        check(quota.equals(new AnyIotCode.UnknownErrorType("quota")) && quota.errorType().equals("quota"));
        check(quota.toString(), "unknown IotCode with error.type quota");
        check(quota.category() == null);
        check(refusal(quota::number), "the number of unknown IotCode with error.type quota is not known");
        check(refusal(IotCode.decode(4077)::errorType), "the error.type of unknown IotCode 4077 is not known");
        check(refusal(() -> new AnyIotCode.UnknownErrorType("conflict")), "CONFLICT is a known code; use its constant");

        check(MqttReason.fromJson(135) == MqttReason.NOT_AUTHORIZED);
        check(MqttReason.fromJson("135") == MqttReason.NOT_AUTHORIZED);
        check(AnyMqttReason.fromJson(1).equals(new AnyMqttReason.Unknown(1)));
        check(refusal(() -> MqttReason.fromJson(1)), "no code 1 in table mqtt");
        check(refusal(() -> MqttReason.fromJson(135.7)), "table mqtt: 135.7 is not an integer");
        check(refusal(() -> AnyMqttReason.fromJson(5_000_000_000L)), "table mqtt: 5000000000 is not an integer of 32 bits");
        check(refusal(() -> AnyMqttReason.fromString("NOT_AUTHORIZED")), "table mqtt: \"NOT_AUTHORIZED\" is not an integer");

        check(HttpStatus.fromJson("404 Not Found") == HttpStatus.NOT_FOUND);
        check(AnyHttpStatus.fromString("410 Gone").equals(new AnyHttpStatus.UnknownTextForm("410 Gone")));

        check(CoapCode.fromJson("4.04") == CoapCode.NOT_FOUND);
        check(AnyCoapCode.fromJson("4.30").equals(CoapCode.decode(158)));
        check(refusal(() -> AnyCoapCode.fromJson(4.04)), "table coap: 4.04 is not a text");
        check(refusal(() -> AnyCoapCode.fromJson("4.4")), "table coap: \"4.4\" is not a CoAP code such as 4.04");

        check(SqlState.fromJson("23505") == SqlState.UNIQUE_VIOLATION);
        check(refusal(() -> SqlState.fromJson(0)), "table sqlstate: 0 is not a text");

        check(HResult.fromJson(2147942405L) == HResult.ACCESS_DENIED);
        check(AnyHResult.fromJson(5).equals(HResult.decode(5)));
        check(refusal(() -> AnyHResult.fromJson(-1)), "table hresult: -1 is not in the range 0 to 4294967295");

        check(QuicError.fromJson("CANCELLED") == QuicError.REQUEST_CANCELLED);
        check(AnyQuicError.fromJson("NEW").name().equals("NEW"));

        check(GrpcStatus.fromJson("NOT_FOUND") == GrpcStatus.NOT_FOUND);
        check(AnyGrpcStatus.fromJson("TEAPOT").equals(new AnyGrpcStatus.UnknownPhrase("TEAPOT")));

        check(Priority.fromJson(20) == Priority.HIGH);
        check(AnyPriority.fromJson(30).equals(new AnyPriority.UnknownRank(30)));

        check(Fault.fromJson(1001) == FaultFrom1000.MOTOR);
        check(FaultFrom1000.fromJson(1001) == FaultFrom1000.MOTOR);
        check(refusal(() -> FaultFrom1000.fromJson(1)), "no code 1 in table fault");
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
            return "not refused";
        } catch (IllegalArgumentException | UnsupportedOperationException refused) {
            return refused.getMessage();
        }
    }

    private static void check(String actual, String expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }

    private static void check(boolean expected) {
        if (!expected) {
            throw new AssertionError();
        }
    }
}
