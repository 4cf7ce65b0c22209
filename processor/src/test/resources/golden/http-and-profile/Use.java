package com.example.codes;

import io.codebook.Classified;
import io.codebook.ResponseClass;
import java.util.List;

final class Use {
    static void run() {
        statuses();
        generic();
        profile();
        mappings();
    }

    private static void statuses() {
        for (HttpStatus status : HttpStatus.values()) {
            check(HttpStatus.decode(status.number()) == status, "a known code is the constant itself");
        }
        equal(HttpStatus.find(99), null);
        equal(HttpStatus.find(Integer.MIN_VALUE), null);
        equal(HttpStatus.find(Integer.MAX_VALUE), null);
        equal(HttpStatus.decode(499), new AnyHttpStatus.Unknown(499));
        Classified classified = HttpStatus.decode(499);
        equal(classified.responseClass(), ResponseClass.CLIENT_ERROR);
        equal(HttpStatus.decode(103).responseClass(), ResponseClass.INFORMATIONAL);
        equal(HttpStatus.decode(299).responseClass(), ResponseClass.SUCCESS);
        equal(HttpStatus.decode(300).responseClass(), ResponseClass.REDIRECTION);
        equal(HttpStatus.decode(-1).responseClass(), ResponseClass.SERVER_ERROR);
        equal(HttpStatus.decode(600).responseClass(), ResponseClass.SERVER_ERROR);
        equal(exhaustive(HttpStatus.GONE), 4);
    }

    /** RFC 9110, Section 15: an unknown x-y-z is x00, and one outside 100 to 599 is a 5xx. */
    private static void generic() {
        equal(HttpStatus.decode(299).orGeneric(), HttpStatus.OK);
        equal(HttpStatus.decode(599).orGeneric(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(HttpStatus.decode(600).orGeneric(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(HttpStatus.decode(99).orGeneric(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(HttpStatus.decode(-404).orGeneric(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(HttpStatus.decode(Integer.MIN_VALUE).orGeneric(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(HttpStatus.decode(418).orGeneric(), null);
        equal(HttpStatus.GONE.orGeneric(), HttpStatus.GONE);
    }

    @SuppressWarnings("deprecation")
    private static void profile() {
        for (IamStatus status : IamStatus.values()) {
            equal(status.toHttp(), HttpStatus.of(status.number()));
        }
        equal(IamStatus.NOT_FOUND.toHttp(), HttpStatus.NOT_FOUND);
        equal(IamStatus.NOT_FOUND.phrase(), "NotFound");
        equal(IamStatus.decode(204), new AnyIamStatus.Unknown(204));
        equal(IamStatus.decode(204).orGeneric(), IamStatus.SUCCESS);
        equal(IamStatus.decode(500).orGeneric(), null);
    }

    @SuppressWarnings("deprecation")
    private static void mappings() {
        equal(AppCode.DONE.toHttp(), HttpStatus.OK);
        equal(AppCode.DONE.allHttp(), List.of(HttpStatus.OK, HttpStatus.NO_CONTENT));
        equal(AppCode.MISSING.allHttp(), List.of(HttpStatus.NOT_FOUND));
        equal(AppCode.WAIT.toHttp(), null);
        equal(AppCode.WAIT.allHttp(), List.of());
        equal(AppCode.BROKEN.toHttp(), HttpStatus.INTERNAL_SERVER_ERROR);
        equal(AppCode.DONE.toIam(), IamStatus.SUCCESS);
        equal(AppCode.BROKEN.toIam(), null);
        equal(HttpStatus.NO_CONTENT.toApp(), AppCode.DONE);
        equal(HttpStatus.INTERNAL_SERVER_ERROR.toApp(), AppCode.BROKEN);
        equal(HttpStatus.INTERNAL_SERVER_ERROR.allApp(), List.of(AppCode.BROKEN, AppCode.WAIT));
        check(AppCode.DONE.allHttp() == AppCode.DONE.allHttp(), "nothing is allocated");
        thrown(UnsupportedOperationException.class, () -> AppCode.DONE.allHttp().clear());
    }

    @SuppressWarnings("deprecation")
    private static int exhaustive(HttpStatus status) {
        return switch (status) {
            case OK, NO_CONTENT -> 2;
            case NOT_FOUND, GONE -> 4;
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
            check(type.isInstance(thrown), "another exception: " + thrown);
            return thrown.getMessage();
        }
        throw new AssertionError("nothing was thrown");
    }
}
