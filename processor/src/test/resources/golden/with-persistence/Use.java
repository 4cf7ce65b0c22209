package com.example.codes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

class Use {
    static void run() {
        check(IotCode.CONFLICT, 4009, new IotCodeConverter(), new AnyIotCodeConverter());
        unknown(IotCode.decode(4077), 4077, new AnyIotCodeConverter());
        check(refusal(() -> new IotCodeConverter().convertToEntityAttribute(4077)), "no code 4077 in table iot");
        refuses(IotCode.decodeByErrorType("quota"), "unknown IotCode with error.type quota");
        refuses(IotCode.decodeByTextForm("4077 Quota"), "unknown IotCode with text-form 4077 Quota");

        check(HttpStatus.NOT_FOUND, 404, new HttpStatusConverter(), new AnyHttpStatusConverter());
        unknown(HttpStatus.decode(799), 799, new AnyHttpStatusConverter());

        check(CoapCode.NOT_FOUND, "4.04", new CoapCodeConverter(), new AnyCoapCodeConverter());
        unknown(CoapCode.decodeText("4.30"), "4.30", new AnyCoapCodeConverter());
        check(refusal(() -> new CoapCodeConverter().convertToEntityAttribute("4.30")), "no code 4.30 in table coap");
        check(refusal(() -> new CoapCodeConverter().convertToEntityAttribute("132")), "no code 132 in table coap");
        check(
                refusal(() -> new AnyCoapCodeConverter().convertToEntityAttribute("132")),
                "table coap: \"132\" is not a CoAP code such as 4.04");

        check(SqlState.UNIQUE_VIOLATION, "23505", new SqlStateConverter(), new AnySqlStateConverter());
        unknown(SqlState.decode("40001"), "40001", new AnySqlStateConverter());
        check(refusal(() -> new SqlStateConverter().convertToEntityAttribute("40001")), "no code 40001 in table sqlstate");
        check(
                refusal(() -> new AnySqlStateConverter().convertToDatabaseColumn(SqlState.decodeByRank(7))),
                "table sqlstate: cannot store unknown SqlState with rank 7, because its text is not known");

        check(HResult.ACCESS_DENIED, 2147942405L, new HResultConverter(), new AnyHResultConverter());
        unknown(HResult.decode(4294967295L), 4294967295L, new AnyHResultConverter());
        check(refusal(() -> new HResultConverter().convertToEntityAttribute(-1L)), "no code -1 in table hresult");
        check(
                refusal(() -> new AnyHResultConverter().convertToEntityAttribute(-1L)),
                "no code -1 in table hresult");

        check(QuicError.LARGEST, 0x3fffffffffffffffL, new QuicErrorConverter(), new AnyQuicErrorConverter());
        unknown(QuicError.decode(-1), -1L, new AnyQuicErrorConverter());

        check((Fault) FaultFrom1000.MOTOR, 1001, new FaultConverter(), new AnyFaultConverter());
        unknown(Fault.decode(2), 2, new AnyFaultConverter());
        check(refusal(() -> new FaultConverter().convertToEntityAttribute(2)), "no code 2 in table fault");

        check(IotCodeConverter.class.getAnnotation(Converter.class).autoApply());
        check(!AnyIotCodeConverter.class.getAnnotation(Converter.class).autoApply());
    }

    private static <T extends A, A, C> void check(
            T code, C column, AttributeConverter<T, C> known, AttributeConverter<A, C> any) {
        check(known.convertToDatabaseColumn(code).equals(column));
        check(known.convertToEntityAttribute(column) == code);
        check(known.convertToDatabaseColumn(null) == null);
        check(known.convertToEntityAttribute(null) == null);
        check(any.convertToDatabaseColumn(code).equals(column));
        check(any.convertToEntityAttribute(column) == code);
        check(any.convertToDatabaseColumn(null) == null);
        check(any.convertToEntityAttribute(null) == null);
    }

    private static <A, C> void unknown(A code, C column, AttributeConverter<A, C> any) {
        check(any.convertToDatabaseColumn(code).equals(column));
        check(any.convertToEntityAttribute(column).equals(code));
    }

    private static void refuses(AnyIotCode code, String shown) {
        check(
                refusal(() -> new AnyIotCodeConverter().convertToDatabaseColumn(code)),
                "table iot: cannot store " + shown + ", because its number is not known");
    }

    private static String refusal(Runnable conversion) {
        try {
            conversion.run();
            return "not refused";
        } catch (IllegalArgumentException refused) {
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
