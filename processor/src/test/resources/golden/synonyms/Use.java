package com.example.codes;

final class Use {
    /** Compiled with warnings as errors, so a synonym is not deprecated. */
    static void run() {
        equal(Errno.EWOULDBLOCK, Errno.EAGAIN);
        equal(Errno.findByName("EWOULDBLOCK"), Errno.EAGAIN);
        equal(Errno.findByName("TRY_AGAIN"), Errno.EAGAIN);
    }

    private static void equal(Object actual, Object expected) {
        if (actual != expected) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
