package com.example.samples;

import com.example.samples.codes.AnyHttpStatus;
import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.IotCode;
import tools.jackson.databind.JsonNode;

/**
 * An answer as a device got it. The other side may be newer or older than the tables of the device.
 *
 * @param status the HTTP status, known or not
 * @param body the JSON below it; a missing node when there was none
 */
record Answer(AnyHttpStatus status, JsonNode body) {

    /** True when the body carries the code itself, which older endpoints leave out. */
    boolean hasCode() {
        return body.path("code").isInt();
    }

    /**
     * What the answer says: the code in the body, known or not, else the code that the HTTP status stands for.
     *
     * @return null when there is no code in the body and none for the status, as for 502
     */
    AnyIotCode code() {
        return hasCode()
                ? IotCode.decode(body.get("code").intValue())
                : status.orGeneric().toIot();
    }

    /** The fields for people: they say more than the code does, and decide nothing. */
    String readable() {
        JsonNode error = body.path("error");
        if (error.isObject()) {
            return "%s: %s (%s)"
                    .formatted(
                            error.path("type").asString(""),
                            error.path("message").asString(""),
                            body.path("request_id").asString(""));
        }
        return body.path("status").asString("nothing more");
    }
}
