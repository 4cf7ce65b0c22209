package com.example.samples;

import com.example.samples.codes.IotCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accepts feed data, each message once. Every refusal is made from an {@link IotCode}. */
final class FeedService {
    private final Map<String, JsonNode> messages = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();

    Reply receive(String text) {
        JsonNode message;
        try {
            message = JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return refuse(IotCode.BAD_REQUEST, "request is invalid");
        }
        String id = message.path("id").stringValue("");
        if (id.isEmpty()) {
            return refuse(IotCode.UNPROCESSABLE_ENTITY, "id is missing");
        }
        JsonNode earlier = messages.putIfAbsent(id, message);
        if (earlier == null) {
            return Reply.success("created");
        }
        return earlier.equals(message)
                ? Reply.success("idempotent")
                : refuse(IotCode.CONFLICT, id + " was already received with other data");
    }

    private Reply refuse(IotCode code, String message) {
        Reply reply = Reply.error(code, message, "req-" + refusals.incrementAndGet());
        ResponseSchema.SENT_HTTP_ERROR_RESPONSE.require(reply.body());
        return reply;
    }
}
