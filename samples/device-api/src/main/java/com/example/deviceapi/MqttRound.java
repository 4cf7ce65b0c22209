package com.example.deviceapi;

import com.example.deviceapi.device.Acknowledgement;
import com.example.deviceapi.device.FeedPublisher;
import com.example.deviceapi.device.NextStep;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A device sends feed data over MQTT. */
final class MqttRound {
    private final PrintStream out;
    private final Broker broker;

    MqttRound(PrintStream out, Broker broker) {
        this.out = out;
        this.broker = broker;
    }

    void go() throws IOException, InterruptedException {
        out.println("MQTT: status, whether to retry, code of the label, and next step");
        try (FeedPublisher device = FeedPublisher.connect(Broker.HOST, broker.port(), "d-1")) {
            publish("new data", device, "temperature", "m-7", "21.5");
            publish("the same again", device, "temperature", "m-7", "21.5");
            publish("same id, other value", device, "temperature", "m-7", "22.0");
            publish("no value", device, "temperature", "m-8", "null");
            publish("a feed in maintenance", device, "humidity", "m-9", "40.0");
        }
    }

    private void publish(String title, FeedPublisher device, String feed, String id, String value)
            throws IOException, InterruptedException {
        String message = "{\"id\": \"%s\", \"value\": %s}".formatted(id, value);
        Acknowledgement acknowledgement = device.publish(feed, id, message.getBytes(StandardCharsets.UTF_8));
        out.printf(
                "  %-21s %-10s %-15s %-27s > %s%n",
                title,
                acknowledgement.status(),
                acknowledgement.retryable() ? "retryable" : "not retryable",
                acknowledgement.error().map(Codes::title).orElse("no error"),
                NextStep.after(acknowledgement));
    }
}
