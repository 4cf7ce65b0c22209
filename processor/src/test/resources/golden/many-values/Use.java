package com.example.codes;

import com.example.codes.AppCode.Handling;
import java.util.List;

final class Use {
    static void run() {
        equal(AppCode.TOO_MANY_REQUESTS.handling(), List.of(Handling.WAIT, Handling.REPEAT));
        equal(AppCode.TOO_MANY_REQUESTS.retryAfter(), List.of(-1, 5, 30, 60));
        equal(AppCode.TOO_MANY_REQUESTS.header(), List.of("Age", "Retry-After"));
        equal(AppCode.SERVICE_UNAVAILABLE.note(), List.of("See <a href>.", "Two \"lines\",\nwith $T."));
        equal(AppCode.NO_CONTENT.handling(), List.of());
        equal(AppCode.NO_CONTENT.retryAfter(), List.of());

        equal(AppCode.TOO_MANY_REQUESTS.hasHandling(Handling.WAIT), true);
        equal(AppCode.TOO_MANY_REQUESTS.hasHandling(Handling.ASK), false);
        equal(AppCode.TOO_MANY_REQUESTS.hasHandling(null), false);
        equal(AppCode.TOO_MANY_REQUESTS.hasRetryAfter(30), true);
        equal(AppCode.NO_CONTENT.hasRetryAfter(30), false);
        equal(AppCode.NO_CONTENT.hasHeader("ETag"), true);
        equal(AppCode.NO_CONTENT.hasHeader(null), false);

        equal(
                AppCode.findAllByHandling(Handling.WAIT),
                List.of(AppCode.TOO_MANY_REQUESTS, AppCode.SERVICE_UNAVAILABLE));
        equal(AppCode.findAllByHandling(null), List.of());
        equal(AppCode.findAllByRetryAfter(5), List.of(AppCode.TOO_MANY_REQUESTS, AppCode.SERVICE_UNAVAILABLE));
        equal(AppCode.findAllByRetryAfter(6), List.of());
        equal(AppCode.findAllByHeader("ETag"), List.of(AppCode.NO_CONTENT));
        equal(AppCode.findAllByHeader("etag"), List.of());

        Fault one = FaultFrom0.ONE;
        equal(one.zone(), List.of(Fault.Zone.LEFT, Fault.Zone.RIGHT));
        equal(one.hasZone(Fault.Zone.LEFT), true);
        equal(one.hasRank(3), true);
        equal(FaultFrom1000.TWO.hasRank(3), false);
        equal(Fault.findAllByZone(Fault.Zone.RIGHT), List.of(FaultFrom0.ONE, FaultFrom1000.TWO));
        equal(Fault.findAllByRank(3), List.of(FaultFrom0.ONE));

        unmodifiable(AppCode.NO_CONTENT.header());
        unmodifiable(AppCode.findAllByHeader("ETag"));
    }

    private static void unmodifiable(List<?> list) {
        try {
            list.remove(0);
        } catch (UnsupportedOperationException expected) {
            return;
        }
        throw new AssertionError(list + " was modified");
    }

    private static void equal(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
