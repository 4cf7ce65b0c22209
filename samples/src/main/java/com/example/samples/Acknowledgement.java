package com.example.samples;

import com.example.samples.codes.IotCode;
import tools.jackson.databind.JsonNode;

/**
 * The answer to feed data over MQTT, which has no number: a code is found by its label.
 *
 * @param status how the data was taken, an open set
 * @param retryable whether sending it again may help
 * @param label the {@code error.type}, empty when there is none
 * @param error the code of that label, null when the table has none
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

    /** The service itself says whether another try may help. */
    NextStep nextStep() {
        if (retryable) {
            return NextStep.TRY_LATER;
        }
        return label.isEmpty() ? NextStep.GO_ON : NextStep.DROP_MESSAGE;
    }
}
