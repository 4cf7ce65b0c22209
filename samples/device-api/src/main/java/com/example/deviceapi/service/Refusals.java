package com.example.deviceapi.service;

import com.example.deviceapi.codes.AnyHttpStatus;
import com.example.deviceapi.codes.HttpStatus;
import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import io.codebook.ResponseClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;

/** Finds a code for each failure, also for those that Spring finds before the service does. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static IotException of(Exception failure) {
        if (failure instanceof IotException coded) {
            return coded;
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException) {
            return new IotException(IotCode.BAD_REQUEST, "request is invalid", failure);
        }
        if (failure instanceof ErrorResponse response) {
            AnyHttpStatus status = HttpStatus.decode(response.getStatusCode().value());
            return new IotException(codeOf(status), response.getBody().getDetail(), failure);
        }
        LOG.error("a request failed", failure);
        return new IotException(IotCode.SERVICE_UNAVAILABLE, "the service failed", failure);
    }

    /** The code that the status is mapped to, or else the most general one of its class. */
    private static IotCode codeOf(AnyHttpStatus status) {
        if (status instanceof HttpStatus known && known.toIot() != null) {
            return known.toIot();
        }
        return status.responseClass() == ResponseClass.CLIENT_ERROR ? IotCode.BAD_REQUEST : IotCode.SERVICE_UNAVAILABLE;
    }
}
