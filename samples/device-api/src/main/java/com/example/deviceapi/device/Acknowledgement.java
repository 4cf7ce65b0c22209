package com.example.deviceapi.device;

import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.IotCode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The acknowledgement of the application, not that of the broker, which only says that the broker has the data.
 *
 * @param status what became of the data; services may add further words
 * @param retryable whether sending the data again may help
 * @param error the code of the label; one that the device does not know keeps its label; empty for a success
 */
public record Acknowledgement(String status, boolean retryable, Optional<AnyIotCode> error) {

    static Acknowledgement of(JsonNode body) {
        JsonNode label = body.at("/error/type");
        return new Acknowledgement(
                body.get("status").asString(),
                body.get("retryable").asBoolean(),
                label.isMissingNode() ? Optional.empty() : Optional.of(IotCode.decodeByErrorType(label.asString())));
    }
}
