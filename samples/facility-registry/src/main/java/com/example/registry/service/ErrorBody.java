package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryStatus;

/**
 * The body of an error answer, which repeats the status.
 *
 * @param code number and name, such as {@code 404 Not Found}
 * @param message what happened this time
 */
public record ErrorBody(String code, String message) {

    static ErrorBody of(FacilityRegistryStatus status, String message) {
        return new ErrorBody(status.textForm(), message);
    }
}
