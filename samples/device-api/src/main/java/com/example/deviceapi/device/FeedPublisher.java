package com.example.deviceapi.device;

import com.example.deviceapi.schema.BodySchema;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends feed data over MQTT, and waits for the acknowledgement of the application. */
public final class FeedPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPublisher.class);
    private static final int PATIENCE_IN_SECONDS = 30;

    private final Map<String, CompletableFuture<Acknowledgement>> expected = new ConcurrentHashMap<>();
    private final Mqtt3AsyncClient client;
    private final String topic;

    private FeedPublisher(Mqtt3AsyncClient client, String topic) {
        this.client = client;
        this.topic = topic;
    }

    /** Connects a device to a broker. */
    public static FeedPublisher connect(String host, int port, String device) {
        Mqtt3AsyncClient client = MqttClient.builder()
                .useMqttVersion3()
                .identifier(device)
                .serverHost(host)
                .serverPort(port)
                .buildAsync();
        client.connect().join();
        FeedPublisher publisher = new FeedPublisher(client, "iot/v1/" + device);
        client.subscribeWith()
                .topicFilter(publisher.topic + "/acknowledgements")
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(publisher::receive)
                .send()
                .join();
        return publisher;
    }

    /**
     * Sends a message.
     *
     * @param id the id in the message, by which its acknowledgement is found
     * @throws IOException if the application does not acknowledge it
     */
    public Acknowledgement publish(String feed, String id, byte[] message) throws IOException, InterruptedException {
        CompletableFuture<Acknowledgement> acknowledgement = new CompletableFuture<>();
        expected.put(id, acknowledgement);
        try {
            client.publishWith()
                    .topic(topic + "/feeds/" + feed)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(message)
                    .send()
                    .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return acknowledgement.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(id + " was not acknowledged", e);
        } finally {
            expected.remove(id);
        }
    }

    private void receive(Mqtt3Publish published) {
        JsonNode body;
        try {
            body = JsonMapper.shared().readTree(published.getPayloadAsBytes());
        } catch (JacksonException e) {
            LOG.warn("an acknowledgement is not JSON");
            return;
        }
        String refusal = BodySchema.MQTT_ACKNOWLEDGEMENT.refusalOf(body);
        CompletableFuture<Acknowledgement> waiting =
                expected.get(body.path("id").asString(""));
        if (!refusal.isEmpty()) {
            LOG.warn(refusal);
        } else if (waiting != null) {
            waiting.complete(Acknowledgement.of(body));
        }
    }

    @Override
    public void close() {
        client.disconnect().join();
    }
}
