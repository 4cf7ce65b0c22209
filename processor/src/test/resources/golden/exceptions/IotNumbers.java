package com.example.codes;

import io.codebook.Generated;

/** The numbers of {@link IotCode}, for annotations and case labels. */
@Generated("codes.yaml")
public final class IotNumbers {
    /** Not Found. */
    public static final int NOT_FOUND = 4004;

    /** Conflict. */
    public static final int CONFLICT = 4009;

    /**
     * Gone.
     *
     * @deprecated Use NOT_FOUND.
     */
    @Deprecated
    public static final int GONE = 4010;

    /** Unavailable. */
    public static final int UNAVAILABLE = 5003;

    private IotNumbers() {
    }
}
