package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Takes feed data, each message once. HTTP and MQTT share it, and every refusal is thrown as a code. */
@Service
public class Feeds {
    private final FeedSettings settings;
    private final Map<String, FeedMessage> messages = new ConcurrentHashMap<>();

    Feeds(FeedSettings settings) {
        this.settings = settings;
    }

    /**
     * Takes a message.
     *
     * @return what became of it: {@code created}, or {@code idempotent} if it is there already
     * @throws IotException if it is refused
     */
    public String receive(String feed, FeedMessage message) {
        if (!settings.names().contains(feed)) {
            throw new IotException(IotCode.NOT_FOUND, "there is no feed " + feed);
        }
        if (settings.maintenance().contains(feed)) {
            throw new IotException(IotCode.SERVICE_UNAVAILABLE, "feed " + feed + " is in maintenance");
        }
        require("id", message.id());
        require("value", message.value());
        FeedMessage earlier = messages.putIfAbsent(feed + "/" + message.id(), message);
        if (earlier == null) {
            return "created";
        }
        if (!earlier.equals(message)) {
            throw new IotException(
                    IotCode.CONFLICT, message.id() + " was received with another value", Map.of("id", message.id()));
        }
        return "idempotent";
    }

    private static void require(String field, Object value) {
        if (value == null) {
            throw new IotException(IotCode.UNPROCESSABLE_ENTITY, field + " is missing", Map.of("field", field));
        }
    }
}
