package com.example.codes;

import io.codebook.UnknownCodeException;

final class Use {
    private static final long LARGEST = 0x3FFFFFFFFFFFFFFFL;

    static void run() {
        for (QuicError code : QuicError.values()) {
            equal(QuicError.find(code.number()), code);
            equal(QuicError.of(code.number()), code);
            equal(QuicError.decode(code.number()), code);
            equal(QuicError.findByTextForm(code.textForm()), code);
        }
        equal(QuicError.LARGEST_OF_62_BITS.number(), LARGEST);
        equal(QuicError.LARGEST_OF_62_BITS.textForm(), "4611686018427387903 LARGEST_OF_62_BITS");
        equal(QuicError.LARGEST_OF_62_BITS.origin(), QuicError.Origin.PRIVATE);
        equal(QuicError.find(1), QuicError.INTERNAL_ERROR);
        equal(QuicError.find(1L << 32), null);
        equal(QuicError.find((1L << 32) + 1), null);
        equal(QuicError.find((int) LARGEST), null);
        equal(QuicError.findByWeight(-1), QuicError.LARGEST_OF_62_BITS);
        equal(QuicError.PROTOCOL_VIOLATION.forVersion(1), QuicError.INTERNAL_ERROR);
        equal(QuicError.Origin.find(LARGEST - 1), QuicError.Origin.PRIVATE);
        unknown();

        equal(FarCode.find(Long.MIN_VALUE), FarCode.SMALLEST);
        equal(FarCode.find(Long.MAX_VALUE), FarCode.LARGEST);
        equal(FarCode.find(-1), FarCode.BELOW_ZERO);
        equal(FarCode.find(0xFFFFFFFFL), null);
        equal(FarCode.find(Long.MIN_VALUE + 1), null);
        equal(FarCode.find(9007199254740993L), FarCode.BEYOND_DOUBLES);
        equal(FarCode.find(9007199254740992L), null);
        equal(FarCode.values()[0], FarCode.SMALLEST);

        equal(NearCode.find(9007199254740995L), NearCode.SECOND);
        equal(NearCode.find(9007199254740994L), null);
        equal(NearCode.find(2), null);
        equal(NearCode.find(Long.MIN_VALUE), null);
        equal(NearCode.FIRST.toFar(), FarCode.BEYOND_DOUBLES);
        equal(NearCode.SECOND.toFar(), FarCode.BELOW_ZERO);
    }

    private static void unknown() {
        AnyQuicError newer = QuicError.decode(LARGEST - 1);
        equal(newer, new AnyQuicError.Unknown(LARGEST - 1));
        equal(newer.number(), LARGEST - 1);
        equal(newer.origin(), QuicError.Origin.PRIVATE);
        equal(newer.toString(), "unknown QuicError 4611686018427387902");
        equal(QuicError.decode(Long.MIN_VALUE).origin(), null);
        equal(
                thrown(UnknownCodeException.class, () -> QuicError.of(LARGEST - 1)),
                "no code 4611686018427387902 in table quic");
        equal(
                thrown(IllegalArgumentException.class, () -> new AnyQuicError.Unknown(LARGEST)),
                "LARGEST_OF_62_BITS is a known code; use its constant");
    }

    private static String thrown(Class<? extends Exception> type, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException expected) {
            if (type.isInstance(expected)) {
                return expected.getMessage();
            }
            throw expected;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static void equal(Object actual, Object expected) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
