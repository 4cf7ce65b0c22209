package com.example.samples;

import com.example.samples.codes.IotCode;
import tools.jackson.databind.JsonNode;

/**
 * The answer to feed data over MQTT. It has no number, so the code is found by its label.
 *
 * @param status what happened to the data; services may add further words
 * @param retryable whether sending the data again may help
 * @param label the {@code error.type}, empty if there is none
 * @param error the code of that label, null if the table has none
 */
record Acknowledgement(String status, boolean retryable, String label, IotCode error) {

    static Acknowledgement of(JsonNode payload) {
        String label = payload.at("/error/type").asString("");
        return new Acknowledgement(
                payload.path("status").asString(""),
                payload.path("retryable").asBoolean(false),
                label,
                IotCode.findByErrorType(label));
    }

    /** The service itself says whether it helps to try again. */
    NextStep nextStep() {
        if (retryable) {
            return NextStep.TRY_LATER;
        }
        return label.isEmpty() ? NextStep.GO_ON : NextStep.DROP_MESSAGE;
    }
}
