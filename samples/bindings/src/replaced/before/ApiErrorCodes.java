package com.example.devices;

/** Numbers for annotations, which take constants of the language alone. */
public final class ApiErrorCodes {
    public static final int DEVICE_NOT_FOUND = 4040;
    public static final int DEVICE_IS_BUSY = 4091;

    private ApiErrorCodes() {}
}
