package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotException;
import org.springframework.stereotype.Service;

/** Stores failures, so that support finds them by the request id that a device was told. */
@Service
class FailureLog {
    private final Failures failures;

    FailureLog(Failures failures) {
        this.failures = failures;
    }

    /** Stores a failure, and returns its request id. */
    String add(IotException failure) {
        Failure stored = new Failure();
        stored.code = failure.code();
        stored.message = failure.getMessage();
        return failures.save(stored).id.toString();
    }
}
