package com.example.deviceapi.device;

import com.example.deviceapi.codes.AnyHttpStatus;
import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.HttpStatus;
import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.schema.BodySchema;
import io.codebook.ResponseClass;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An answer as the device received it. The service may be older or newer than the device, and a proxy may have answered.
 *
 * @param status the HTTP status
 * @param body the body; a missing node if it is not JSON
 */
public record Answer(AnyHttpStatus status, JsonNode body) {

    /** Whether the transport succeeded, which the HTTP status tells. */
    public boolean isSuccess() {
        return status.responseClass() == ResponseClass.SUCCESS;
    }

    /** Why the schema refuses the body; empty for a body that is as it should be. */
    public String refusal() {
        return body.isMissingNode() ? "the body is not JSON" : schema().refusalOf(body);
    }

    /** Whether the body has a code that the device can rely on. An older endpoint sends none. */
    public boolean hasCode() {
        return schema().accepts(body);
    }

    /**
     * The code of the body, which the device may not know, or else the code that the HTTP status is mapped to.
     *
     * @return empty if there is neither
     */
    public Optional<AnyIotCode> code() {
        if (hasCode()) {
            return Optional.of(IotCode.decode(body.get("code").intValue()));
        }
        HttpStatus general = status.orGeneric();
        return Optional.ofNullable(general == null ? null : general.toIot());
    }

    /** What people read. No decision depends on it. */
    public String readable() {
        if (!hasCode()) {
            return "";
        }
        return isSuccess()
                ? body.get("status").asString()
                : "%s: %s (request %s)"
                        .formatted(
                                body.at("/error/type").asString(""),
                                body.at("/error/message").asString(""),
                                body.get("request_id").asString(""));
    }

    private BodySchema schema() {
        return isSuccess() ? BodySchema.FEED_DATA_RESPONSE : BodySchema.HTTP_ERROR_RESPONSE;
    }
}
