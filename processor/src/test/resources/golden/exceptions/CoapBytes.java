package com.example.codes;

import io.codebook.Generated;

/** The numbers of {@link CoapCode}, for annotations and case labels. */
@Generated("codes.yaml")
public final class CoapBytes {
    /** Not Found. */
    public static final int NOT_FOUND = 132;

    private CoapBytes() {
    }
}
