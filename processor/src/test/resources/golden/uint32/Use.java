package com.example.codes;

import io.codebook.UnknownCodeException;

final class Use {
    static void run() {
        for (HResult code : HResult.values()) {
            equal(HResult.find(code.bits()), code);
            equal(HResult.find(code.number()), code);
            equal(HResult.of(code.number()), code);
            check(HResult.decode(code.bits()) == code, "a known code is the constant itself");
            check(HResult.decode(code.number()) == code, "a known code is the constant itself");
        }
        equal(HResult.ACCESS_DENIED.number(), 0x80070005L);
        equal(HResult.ACCESS_DENIED.bits(), 0x80070005);
        equal(HResult.INVALID_ARGUMENT.number(), 2147942487L);
        equal(HResult.find(-1), HResult.ALL_BITS);
        equal(HResult.find(4294967295L), HResult.ALL_BITS);
        equal(HResult.find(Integer.MIN_VALUE), HResult.SMALLEST_NEGATIVE);
        equal(HResult.find(Integer.MAX_VALUE), HResult.LARGEST_POSITIVE);
        equal(HResult.findByWin32(5), HResult.ACCESS_DENIED);
        equal(HResult.findByWin32(-1), HResult.SMALLEST_NEGATIVE);
        equal(HResult.findByWin32(6), null);
        unknown();
        outside();
        facility();
    }

    private static void unknown() {
        AnyHResult newer = HResult.decode(0x80070006);
        equal(newer, new AnyHResult.Unknown(0x80070006));
        equal(newer, HResult.decode(0x80070006L));
        equal(newer.number(), 0x80070006L);
        equal(newer.toString(), "unknown HResult 2147942406");
        equal(newer.severity(), HResult.Severity.ERROR);
        equal(HResult.decode(1).severity(), HResult.Severity.SUCCESS);
        equal(HResult.find(1), null);
        equal(
                thrown(UnknownCodeException.class, () -> HResult.of(0x80070006)),
                "no code 2147942406 in table hresult");
        equal(HResult.Severity.find(-1L), null);
        equal(HResult.Severity.find(4294967296L), null);
    }

    private static void outside() {
        for (long number : new long[] {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32 | 5}) {
            equal(HResult.find(number), null);
            String message = "no code " + number + " in table hresult";
            equal(thrown(UnknownCodeException.class, () -> HResult.of(number)), message);
            equal(thrown(UnknownCodeException.class, () -> HResult.decode(number)), message);
        }
    }

    private static void facility() {
        equal(Facility.find(7), Facility.WIN32);
        equal(Facility.find(-1), null);
        equal(Facility.find(Integer.MIN_VALUE), null);
        equal(Facility.find(7L), Facility.WIN32);
        equal(Facility.find(1L << 32 | 7), null);
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
