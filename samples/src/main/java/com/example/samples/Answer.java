package com.example.samples;

import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.HttpStatusMappings;
import com.example.samples.codes.IotCode;
import io.codebook.standard.AnyHttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * An answer as a device received it. The service may be newer or older than the tables of the device.
 *
 * @param status the HTTP status, known or not
 * @param body the JSON body; a missing node if there was none
 */
record Answer(AnyHttpStatus status, JsonNode body) {

    /** Whether the body carries the code itself. Older endpoints leave it out. */
    boolean hasCode() {
        return body.path("code").isInt();
    }

    /**
     * The code in the body, known or not; without one, the code that the HTTP status maps to.
     *
     * @return null if the body has no code and the status maps to none, as 502 does
     */
    AnyIotCode code() {
        return hasCode() ? IotCode.decode(body.get("code").intValue()) : HttpStatusMappings.toIot(status.orGeneric());
    }

    /** The text for people. It says more than the code, but no decision depends on it. */
    String readable() {
        JsonNode error = body.path("error");
        if (error.isObject()) {
            return "%s: %s (%s)"
                    .formatted(
                            error.path("type").asString(""),
                            error.path("message").asString(""),
                            body.path("request_id").asString(""));
        }
        return body.path("status").asString("no text for people");
    }
}
