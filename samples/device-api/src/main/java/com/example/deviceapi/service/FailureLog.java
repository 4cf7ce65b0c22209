package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Stores failures, so that support finds them by the request id that a device was told. */
@Service
class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private final Failures failures;

    FailureLog(Failures failures) {
        this.failures = failures;
    }

    /** Stores a failure, and returns its request id. The device gets its answer also if that fails. */
    String add(IotException failure) {
        try {
            return store(failure).toString();
        } catch (DataAccessException e) {
            LOG.error("a failure could not be stored: {}", failure.getMessage(), e);
            return "not stored";
        }
    }

    private Long store(IotException failure) {
        Failure stored = new Failure();
        stored.code = failure.code();
        stored.message = failure.getMessage();
        return failures.save(stored).id;
    }
}
