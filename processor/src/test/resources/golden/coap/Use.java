package com.example.codes;

import io.codebook.ResponseClass;
import io.codebook.UnknownCodeException;

final class Use {
    static void run() {
        for (int number = 0; number < 256; number++) {
            byte wire = (byte) number;
            check(CoapCode.find(wire) == CoapCode.find(number), "a byte is its unsigned value");
            equal(CoapCode.decode(wire), CoapCode.decode(number));
            equal(CoapCode.decode(wire).number(), number);
            equal(CoapCode.decode(wire).classDigit() * 32 + CoapCode.decode(wire).detail(), number);
        }
        equal(CoapCode.NOT_FOUND.number(), 132);
        equal(CoapCode.NOT_FOUND.text(), "4.04");
        equal(CoapCode.NOT_FOUND.responseClass(), ResponseClass.CLIENT_ERROR);
        equal(CoapCode.find((byte) -124), CoapCode.NOT_FOUND);
        equal(CoapCode.of(138), CoapCode.FOUR_TEN);
        equal(CoapCode.FOUR_TEN.text(), "4.10");
        texts();
        unknown();
        equal(exhaustive(CoapCode.CONTENT), 2);
    }

    private static void texts() {
        for (CoapCode code : CoapCode.values()) {
            equal(CoapCode.findByText(code.text()), code);
        }
        equal(CoapCode.findByText("4.1"), null);
        equal(CoapCode.findByText("4.4"), null);
        equal(CoapCode.findByText(null), null);
    }

    private static void unknown() {
        AnyCoapCode newer = CoapCode.decode(0x9D);
        equal(newer, new AnyCoapCode.Unknown(0x9D));
        equal(newer.text(), "4.29");
        equal(newer.toString(), "unknown CoapCode 4.29");
        equal(CoapCode.decode(0x81).text(), "4.01");
        equal(CoapCode.decode(0).text(), "0.00");
        equal(CoapCode.decode(255).text(), "7.31");
        equal(newer.responseClass(), ResponseClass.CLIENT_ERROR);
        equal(newer.kind(), CoapCode.Kind.ERROR);
        equal(newer.orGeneric(), CoapCode.BAD_REQUEST);
        equal(CoapCode.decode(0xBF).orGeneric(), CoapCode.INTERNAL_SERVER_ERROR);
        equal(CoapCode.decode(0x41).orGeneric(), null);
        equal(CoapCode.decode(0x61).orGeneric(), null);
        equal(CoapCode.decode(0x61).responseClass(), ResponseClass.OTHER);
        equal(CoapCode.decode(0x61).kind(), null);
        equal(CoapCode.NOT_FOUND.orGeneric(), CoapCode.NOT_FOUND);
        for (int number : new int[] {-1, 256, 404, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            equal(CoapCode.find(number), null);
            equal(
                    thrown(UnknownCodeException.class, () -> CoapCode.of(number)),
                    "no code " + number + " in table coap");
            equal(
                    thrown(IllegalArgumentException.class, () -> CoapCode.decode(number)),
                    number + " is not in the range of a byte, 0 to 255");
        }
    }

    private static int exhaustive(CoapCode code) {
        return switch (code) {
            case CONTENT -> 2;
            case BAD_REQUEST, NOT_FOUND, FOUR_TEN -> 4;
            case INTERNAL_SERVER_ERROR -> 5;
        };
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void equal(Object actual, Object expected) {
        check(java.util.Objects.equals(actual, expected), actual + " is not " + expected);
    }

    private static <E extends RuntimeException> String thrown(Class<E> type, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            equal(thrown.getClass(), type);
            return thrown.getMessage();
        }
        throw new AssertionError("nothing was thrown");
    }
}
