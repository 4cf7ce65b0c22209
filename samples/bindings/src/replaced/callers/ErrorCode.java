package com.example.devices;

import org.springframework.http.HttpStatus;

/** What the errors of all APIs have. */
public interface ErrorCode {
    int getCode();

    String getMessage();

    HttpStatus getStatus();

    default boolean isServerError() {
        return getStatus().is5xxServerError();
    }
}
