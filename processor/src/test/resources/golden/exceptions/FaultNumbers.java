package com.example.codes;

import io.codebook.Generated;

/** The numbers of {@link Fault}, for annotations and case labels. */
@Generated("codes.yaml")
public final class FaultNumbers {
    /** Lamp. */
    public static final long LAMP = 0x10L;

    /** Motor. */
    public static final long MOTOR = 1001L;

    private FaultNumbers() {
    }
}
