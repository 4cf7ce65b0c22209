package com.example.samples;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device reads the acknowledgement of feed data that it published. */
final class MqttRound {
    private static final String PAYLOAD =
            "{\"status\": \"rejected\", \"retryable\": true, \"error\": {\"type\": \"rate_limited\"}}";

    private final PrintStream out;

    MqttRound(PrintStream out) {
        this.out = out;
    }

    void go() {
        JsonNode payload = JsonMapper.shared().readTree(PAYLOAD);
        Acknowledgement acknowledgement = Acknowledgement.of(payload);

        out.println("iot/v1 over MQTT: an acknowledgement carries a label instead of a number");
        out.printf(
                "  %-20s %-14s %-27s > %s%n",
                acknowledgement.status(), acknowledgement.label(), code(acknowledgement), acknowledgement.nextStep());
        out.printf("      %s%n", ResponseSchema.RECEIVED_MQTT_ACKNOWLEDGEMENT.outcome(payload));
    }

    private static String code(Acknowledgement acknowledgement) {
        return acknowledgement.error() == null ? "no code" : Titles.of(acknowledgement.error());
    }
}
