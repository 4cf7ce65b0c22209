package com.example.codes;

import io.codebook.Versioned;

@SuppressWarnings("deprecation")
final class Use {
    static void run() {
        since();
        fallbacks();
        forVersions();
        coap();
        withoutFallbacks();
        retired();
    }

    private static void since() {
        equal(IotCode.VERSION, 4);
        equal(CoapCode.VERSION, 3);
        equal(SqlState.VERSION, 2);
        equal(IotCode.OK.since(), 1);
        equal(IotCode.CONFLICT.since(), 2);
        equal(IotCode.QUOTA_USED_UP.since(), 4);
        equal(SqlState.OK.since(), 1);
        equal(SqlState.NULL_VALUE.since(), 2);
    }

    private static void fallbacks() {
        equal(IotCode.OK.fallback(), null);
        equal(IotCode.MOVED.fallback(), null);
        equal(IotCode.CONFLICT.fallback(), IotCode.BAD_REQUEST);
        equal(IotCode.TOO_MANY_REQUESTS.fallback(), IotCode.CONFLICT);
        equal(IotCode.QUOTA_USED_UP.fallback(), IotCode.TOO_MANY_REQUESTS);
        for (IotCode code : IotCode.values()) {
            check(code.fallback() == null || code.fallback().since() < code.since(), "a fallback is older");
        }
    }

    private static void forVersions() {
        IotCode newest = IotCode.QUOTA_USED_UP;
        equal(newest.forVersion(5), newest);
        equal(newest.forVersion(4), newest);
        equal(newest.forVersion(3), IotCode.TOO_MANY_REQUESTS);
        equal(newest.forVersion(2), IotCode.CONFLICT);
        equal(newest.forVersion(1), IotCode.BAD_REQUEST);
        equal(newest.forVersion(0), newest);
        equal(newest.forVersion(Integer.MIN_VALUE), newest);
        equal(newest.forVersion(Integer.MAX_VALUE), newest);
        equal(IotCode.MOVED.forVersion(3), IotCode.MOVED);
        equal(IotCode.MOVED.forVersion(2), IotCode.MOVED);
        equal(IotCode.OK.forVersion(1), IotCode.OK);
        equal(IotCode.GONE_FISHING.forVersion(1), IotCode.BAD_REQUEST);
        equal(sentTo(1, newest), IotCode.BAD_REQUEST);
    }

    /** As a program does that sends codes of several tables. */
    private static <C extends Versioned<C>> C sentTo(int peer, C code) {
        return code.forVersion(peer);
    }

    private static void coap() {
        equal(CoapCode.TOO_MANY_REQUESTS.forVersion(3), CoapCode.TOO_MANY_REQUESTS);
        equal(CoapCode.TOO_MANY_REQUESTS.forVersion(2).text(), "4.08");
        equal(CoapCode.TOO_MANY_REQUESTS.forVersion(1).number(), 128);
        for (CoapCode code : CoapCode.values()) {
            equal(code.forVersion(1).responseClass(), code.responseClass());
            equal(code.forVersion(1).since(), 1);
        }
    }

    private static void withoutFallbacks() {
        equal(SqlState.NULL_VALUE.fallback(), null);
        equal(SqlState.NULL_VALUE.forVersion(1), SqlState.NULL_VALUE);
        check(!Versioned.class.isAssignableFrom(ExitCode.class), "a table without versions has none");
    }

    private static void retired() {
        equal(IotCode.find(4002), IotCode.GONE_FISHING);
        equal(IotCode.of(4002), IotCode.GONE_FISHING);
        AnyIotCode received = IotCode.decode(4002);
        check(received == IotCode.GONE_FISHING, "a retired code is still known");
        check(received instanceof IotCode code && code.retired() != null, "and says so");
        equal(IotCode.GONE_FISHING.retired(), "Nobody \"sends\" it.\n\nUse BAD_REQUEST.");
        equal(IotCode.OK.retired(), null);
        equal(IotCode.CONFLICT.retired(), null);
        check(CoapCode.decode((byte) 0xA8) == CoapCode.HOP_LIMIT_REACHED, "a retired code is still known");
        check(CoapCode.findByText("5.08") == CoapCode.HOP_LIMIT_REACHED, "a retired code is still known");
        equal(CoapCode.HOP_LIMIT_REACHED.retired(), "proxies do not count any more");
        equal(ExitCode.of(299).retired(), "say OK");
        equal(ExitCode.OK.retired(), null);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void equal(Object actual, Object expected) {
        check(java.util.Objects.equals(actual, expected), actual + " is not " + expected);
    }
}
