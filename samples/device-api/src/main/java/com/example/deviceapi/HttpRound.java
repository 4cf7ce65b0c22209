package com.example.deviceapi;

import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.device.Answer;
import com.example.deviceapi.device.DeviceClient;
import com.example.deviceapi.device.NextStep;
import com.example.deviceapi.peers.OtherServices;
import io.codebook.HttpProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;

/** A device sends feed data over HTTP to the service, and to others that are older or newer. */
final class HttpRound {
    private static final Map<String, String> NO_KEY = Map.of("Content-Type", "application/json");
    private static final Map<String, String> KEY =
            Map.of("Content-Type", "application/json", "Authorization", "Bearer key-of-d-1");
    private static final Map<String, String> KEY_OF_BLOCKED =
            Map.of("Content-Type", "application/json", "Authorization", "Bearer key-of-d-2");
    private static final Map<String, String> TEXT =
            Map.of("Content-Type", "text/plain", "Authorization", "Bearer key-of-d-1");
    private static final Map<String, String> FOR_PROBLEMS = Map.of(
            "Content-Type", "application/json",
            "Authorization", "Bearer key-of-d-1",
            "Accept", HttpProblem.MEDIA_TYPE);
    private static final Map<String, String> OF_VERSION_1 = Map.of(OtherServices.VERSION_HEADER, "1");

    private static final String MESSAGE = "{\"id\": \"m-1\", \"value\": 21.5}";
    private static final String OTHER_VALUE = "{\"id\": \"m-1\", \"value\": 22.0}";

    private final DeviceClient device = new DeviceClient();
    private final PrintStream out;
    private final URI service;
    private final URI others;
    private int faults;

    HttpRound(PrintStream out, URI service, URI others) {
        this.out = out;
        this.service = service;
        this.others = others;
    }

    /** Sends the data, and returns how many answers are not as they should be. */
    int go() throws IOException, InterruptedException {
        URI temperature = service.resolve("v1/feeds/temperature");
        URI humidity = service.resolve("v1/feeds/humidity");
        URI pressure = service.resolve("v1/feeds/pressure");

        out.println("HTTP: status, code and next step; below, what people read");
        send("new data", temperature, KEY, MESSAGE, IotCode.OK);
        send("the same again", temperature, KEY, MESSAGE, IotCode.OK);
        send("same id, other value", temperature, KEY, OTHER_VALUE, IotCode.CONFLICT);
        send("no value", temperature, KEY, "{\"id\": \"m-2\"}", IotCode.UNPROCESSABLE_ENTITY);
        send("no JSON", temperature, KEY, "{\"id\":", IotCode.BAD_REQUEST);
        send("another media type", temperature, TEXT, MESSAGE, IotCode.UNSUPPORTED_MEDIA_TYPE);
        send("an unknown feed", pressure, KEY, MESSAGE, IotCode.NOT_FOUND);
        send("a feed in maintenance", humidity, KEY, MESSAGE, IotCode.SERVICE_UNAVAILABLE);
        send("no key", temperature, NO_KEY, MESSAGE, IotCode.UNAUTHORIZED);
        send("a blocked device", temperature, KEY_OF_BLOCKED, MESSAGE, IotCode.FORBIDDEN);
        send("a newer service", others.resolve("newer"), KEY, MESSAGE, IotCode.decode(4031));
        send("told the version", others.resolve("newer"), OF_VERSION_1, MESSAGE, IotCode.FORBIDDEN);

        out.println("Bodies on which the device cannot rely, so the HTTP status decides:");
        print("an older endpoint", device.post(others.resolve("older"), KEY, MESSAGE));
        print("a faulty service", device.post(others.resolve("faulty"), KEY, MESSAGE));
        print("a proxy on the way", device.post(others.resolve("proxy"), KEY, MESSAGE));

        out.println("A failure as problem details (RFC 9457):");
        out.println("  "
                + device.send(temperature, FOR_PROBLEMS, "POST", OTHER_VALUE).body());
        return faults;
    }

    private void send(String title, URI uri, Map<String, String> headers, String body, AnyIotCode expected)
            throws IOException, InterruptedException {
        Answer answer = device.post(uri, headers, body);
        print(title, answer);
        if (!answer.hasCode() || !answer.code().orElseThrow().equals(expected)) {
            out.println("      EXPECTED " + Codes.title(expected));
            faults++;
        }
    }

    private void print(String title, Answer answer) {
        String code = answer.code().map(Codes::title).orElse("no code");
        out.printf(
                "  %-21s %-26s %-27s > %s%n",
                title,
                Codes.title(answer.status()),
                answer.hasCode() ? code : "(" + code + ")",
                NextStep.after(answer));
        out.println("      " + (answer.hasCode() ? answer.readable() : answer.refusal()));
    }
}
