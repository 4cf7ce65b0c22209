package com.example.codes;

/** The schemas are used by SchemaOutputTest. */
final class Use {
    static void run() {
        if (IotCode.of(5000) != IotCode.BROKEN) {
            throw new AssertionError(IotCode.of(5000));
        }
    }
}
