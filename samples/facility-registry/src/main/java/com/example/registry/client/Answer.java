package com.example.registry.client;

import com.example.registry.codes.AnyFacilityRegistryStatus;
import com.example.registry.codes.FacilityRegistryOperation;
import com.example.registry.codes.FacilityRegistryStatus;
import java.util.Optional;

/**
 * An answer as it was received.
 *
 * @param operation what was asked for
 * @param status the HTTP status; one that the table lacks may be of a newer registry, or of a proxy on the way
 * @param statusHeader the header field {@code Status}
 * @param body the body, which may be anything
 */
public record Answer(
        FacilityRegistryOperation operation,
        AnyFacilityRegistryStatus status,
        Optional<String> statusHeader,
        String body) {

    /** Whether the body is that of an error. */
    public boolean isError() {
        return status.outcome() == FacilityRegistryStatus.Outcome.ERROR;
    }

    /** The status as people write it. */
    public String title() {
        return status instanceof FacilityRegistryStatus known ? known.textForm() : status.number() + " (unknown)";
    }
}
