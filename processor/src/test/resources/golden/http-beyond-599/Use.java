package com.example.codes;

import io.codebook.ResponseClass;

final class Use {
    /** RFC 9110, Section 15: clients treat a status outside 100 to 599 as a 5xx. */
    static void run() {
        equal(WebStatus.find(799), WebStatus.OUT_OF_LUCK);
        equal(WebStatus.OUT_OF_LUCK.responseClass(), ResponseClass.SERVER_ERROR);
        equal(WebStatus.OUT_OF_LUCK.orGeneric(), WebStatus.OUT_OF_LUCK);
        equal(WebStatus.decode(798).orGeneric(), WebStatus.INTERNAL_SERVER_ERROR);
        equal(WebStatus.decode(798), new AnyWebStatus.Unknown(798));
    }

    private static void equal(Object actual, Object expected) {
        if (!java.util.Objects.equals(actual, expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
