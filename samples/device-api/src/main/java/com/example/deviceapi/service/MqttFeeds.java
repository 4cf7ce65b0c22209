package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import com.example.deviceapi.schema.BodySchema;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes feed data over MQTT. The topics are {@code iot/v1/DEVICE/feeds/FEED} and {@code iot/v1/DEVICE/acknowledgements}. */
@Component
class MqttFeeds {
    private static final Logger LOG = LoggerFactory.getLogger(MqttFeeds.class);
    private static final int DEVICE = 2;
    private static final int FEED = 4;

    private final Feeds feeds;
    private final JsonMapper json;
    private final Mqtt3AsyncClient client;

    MqttFeeds(Feeds feeds, JsonMapper json, @Value("${mqtt.host}") String host, @Value("${mqtt.port}") int port) {
        this.feeds = feeds;
        this.json = json;
        client = MqttClient.builder()
                .useMqttVersion3()
                .identifier("device-api")
                .serverHost(host)
                .serverPort(port)
                .buildAsync();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        client.connect().join();
        client.subscribeWith()
                .topicFilter("iot/v1/+/feeds/+")
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(this::receive)
                .send()
                .join();
    }

    @PreDestroy
    void stop() {
        if (client.getState().isConnected()) {
            client.disconnect().join();
        }
    }

    private void receive(Mqtt3Publish published) {
        List<String> levels = published.getTopic().getLevels();
        JsonNode acknowledgement = json.valueToTree(answer(levels.get(FEED), published.getPayloadAsBytes()));
        BodySchema.MQTT_ACKNOWLEDGEMENT.requireSent(acknowledgement);
        client.publishWith()
                .topic("iot/v1/" + levels.get(DEVICE) + "/acknowledgements")
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(json.writeValueAsBytes(acknowledgement))
                .send()
                .exceptionally(failure -> {
                    LOG.error("an acknowledgement could not be sent", failure);
                    return null;
                });
    }

    private AcknowledgementBody answer(String feed, byte[] payload) {
        FeedMessage message;
        try {
            message = json.readValue(payload, FeedMessage.class);
        } catch (JacksonException e) {
            return AcknowledgementBody.rejected(null, new IotException(IotCode.BAD_REQUEST, "request is invalid", e));
        }
        try {
            return AcknowledgementBody.accepted(message.id(), feeds.receive(feed, message));
        } catch (RuntimeException e) {
            return AcknowledgementBody.rejected(message.id(), Refusals.of(e));
        }
    }
}
