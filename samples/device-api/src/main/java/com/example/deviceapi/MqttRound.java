package com.example.deviceapi;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.device.Acknowledgement;
import com.example.deviceapi.device.FeedPublisher;
import com.example.deviceapi.device.NextStep;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A device sends feed data over MQTT. */
final class MqttRound {
    private final PrintStream out;
    private final Broker broker;
    private int faults;

    MqttRound(PrintStream out, Broker broker) {
        this.out = out;
        this.broker = broker;
    }

    /** Sends the data, and returns how many acknowledgements are not as they should be. */
    int go() throws IOException, InterruptedException {
        out.println("MQTT: status, whether to retry, code of the label, and next step");
        try (FeedPublisher device = FeedPublisher.connect(Broker.HOST, broker.port(), "d-1")) {
            publish("new data", device, "temperature", "m-7", "21.5", null);
            publish("the same again", device, "temperature", "m-7", "21.5", null);
            publish("same id, other value", device, "temperature", "m-7", "22.0", IotCode.CONFLICT);
            publish("no value", device, "temperature", "m-8", "null", IotCode.UNPROCESSABLE_ENTITY);
            publish("a feed in maintenance", device, "humidity", "m-9", "40.0", IotCode.SERVICE_UNAVAILABLE);
        }
        return faults;
    }

    /** The broker has the message when {@code publish} has sent it, and the application when that returns. */
    private void publish(String title, FeedPublisher device, String feed, String id, String value, IotCode expected)
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
        if (!acknowledgement.error().equals(Optional.ofNullable(expected))) {
            out.println("      EXPECTED " + (expected == null ? "no error" : Codes.title(expected)));
            faults++;
        }
    }
}
