package com.example.bindings;

/** Codes in H2, in memory. */
class H2StoredCodesTest extends StoredCodes {
    @Override
    String url() {
        return "jdbc:h2:mem:" + getClass().getSimpleName();
    }
}
