package com.example.codes;

import io.codebook.UnknownCodeException;
import java.util.List;

final class Use {
    static void run() {
        lookups();
        unknown();
        values();
        names();
        uniqueFields();
        discouraged();
    }

    private static void lookups() {
        for (IotCode code : IotCode.values()) {
            equal(IotCode.find(code.number()), code);
            equal(IotCode.of(code.number()), code);
            check(IotCode.decode(code.number()) == code, "a known code is the constant itself");
        }
        equal(IotCode.find(-1), IotCode.INTERNAL);
        for (int number : new int[] {0, 1, -2, 1999, 2001, 4008, 4010, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            equal(IotCode.find(number), null);
            equal(IotCode.decode(number), new AnyIotCode.Unknown(number));
            equal(
                    thrown(UnknownCodeException.class, () -> IotCode.of(number)),
                    "no code " + number + " in table iot");
        }
    }

    private static void unknown() {
        AnyIotCode newer = IotCode.decode(4711);
        equal(newer.number(), 4711);
        equal(newer.toString(), "unknown IotCode 4711");
        equal(newer.category(), IotCode.Category.CLIENT_ERROR);
        equal(IotCode.decode(0).category(), IotCode.Category.SUCCESS);
        equal(IotCode.decode(-9).category(), IotCode.Category.INTERNAL);
        equal(IotCode.decode(-10).category(), null);
        equal(IotCode.decode(Integer.MIN_VALUE).category(), null);
        equal(IotCode.Category.find(2999), IotCode.Category.SUCCESS);
        equal(IotCode.Category.find(3000), null);
        equal(
                thrown(IllegalArgumentException.class, () -> new AnyIotCode.Unknown(2000)),
                "OK is a known code; use its constant");
    }

    private static void values() {
        IotCode code = IotCode.CONFLICT;
        equal(code.number(), 4009);
        equal(code.link(), "https://example.com/errors?code=4009&lang=en#fix");
        equal(code.remedy(), "Read it again.\n\nThen repeat the change */ only once.");
        equal(IotCode.OK.remedy(), null);
        equal(code.phrase(), "Conflict");
        equal(
                code.meaning(),
                "It conflicts with \"something\" else.\n\nTry again & again, in C:\\users or */ elsewhere.");
        equal(code.category(), IotCode.Category.CLIENT_ERROR);
        equal(code.category().label(), "client-error");
        equal(code.severity(), IotCode.Severity.HIGH);
        equal(code.errorType(), "conflict");
        equal(code.hint(), "\u201cReload\u201d, then change 100 %.");
        equal(code.weight(), -7);
        equal(code.retryAfter(), 30);
        equal(code.isFinal(), false);
        equal(code.logged(), true);
        equal(IotCode.INTERNAL.weight(), Integer.MIN_VALUE);
        equal(IotCode.INTERNAL.meaning(), "");
        equal(IotCode.INTERNAL.severity(), null);
        equal(IotCode.INTERNAL.errorType(), null);
        equal(IotCode.INTERNAL.retryAfter(), null);
        equal(IotCode.INTERNAL.logged(), null);
    }

    private static void names() {
        for (IotCode code : IotCode.values()) {
            equal(IotCode.findByName(code.name()), code);
        }
        equal(IotCode.findByName("CLASH"), IotCode.CONFLICT);
        equal(IotCode.findByName("EDIT_CONFLICT"), IotCode.CONFLICT);
        equal(IotCode.findByName("clash"), null);
        equal(IotCode.findByName(null), null);
    }

    @SuppressWarnings("deprecation")
    private static void uniqueFields() {
        equal(IotCode.findByErrorType("conflict"), IotCode.CONFLICT);
        equal(IotCode.findByErrorType("bad_request"), IotCode.MALFORMED);
        equal(IotCode.findByErrorType("Conflict"), null);
        equal(IotCode.findByErrorType(null), null);
        equal(IotCode.findByRetryAfter(30), IotCode.CONFLICT);
        equal(IotCode.findByRetryAfter(Integer.MIN_VALUE), IotCode.GONE_FISHING);
        equal(IotCode.findByRetryAfter(0), null);
        equal(IotCode.findByRetryAfter(Integer.MAX_VALUE), null);
    }

    @SuppressWarnings("deprecation")
    private static void discouraged() {
        check(IotCode.CLASH == IotCode.CONFLICT, "an alias is the same constant");
        check(IotCode.EDIT_CONFLICT == IotCode.CONFLICT, "an alias is the same constant");
        equal(
                List.of(IotCode.values()),
                List.of(IotCode.INTERNAL, IotCode.OK, IotCode.MALFORMED, IotCode.GONE_FISHING, IotCode.CONFLICT));
        equal(IotCode.MALFORMED.number(), 4001);
        equal(exhaustive(IotCode.GONE_FISHING), 4);
    }

    @SuppressWarnings("deprecation")
    private static int exhaustive(IotCode code) {
        return switch (code) {
            case OK -> 1;
            case CONFLICT -> 2;
            case MALFORMED -> 3;
            case GONE_FISHING -> 4;
            case INTERNAL -> 5;
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
