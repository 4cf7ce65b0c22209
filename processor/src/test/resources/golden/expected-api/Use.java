package com.example.codes;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

class Use {
    static void run() {
        IntSupplier code = IotCode.CONFLICT;
        check(code.getAsInt(), 4009);
        check(IotCode.CONFLICT.getMessage(), "Conflict");
        check(IotCode.CONFLICT.getId(), "CONFLICT");
        check(IotCode.CONFLICT.getType(), "conflict");
        check(IotCode.GONE.getCategory(), IotCode.Category.CLIENT_ERROR);
        LongSupplier fault = Fault.of(1001L);
        check(fault.getAsLong(), 1001L);
        check(Fault.of(1001L).text(), "1001 Motor");
        check(Fault.of(1L).help(), "It is broken.");
        check(Fault.of(1L).key(), "LAMP");
    }

    private static void check(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
