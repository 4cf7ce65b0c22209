package com.example.samples;

import com.example.samples.codes.AnyIotCode;
import io.codebook.ResponseClass;
import java.io.IOException;
import java.io.PrintStream;

/** A device posts feed data to services that are as old as the device, older, newer or faulty. */
final class HttpRound {
    private static final String DATA = "{\"id\": \"m-1\", \"value\": 21.5}";
    private static final String OTHER_DATA = "{\"id\": \"m-1\", \"value\": 22.0}";

    private final PrintStream out;

    HttpRound(PrintStream out) {
        this.out = out;
    }

    void go() throws IOException, InterruptedException {
        try (LoopbackServer server = new LoopbackServer();
                DeviceClient device = new DeviceClient(server.uri())) {
            server.serve("/feed", new FeedService()::receive);
            server.serve("/older", request -> OtherServices.older());
            server.serve("/newer", request -> OtherServices.newer());
            server.serve("/faulty", request -> OtherServices.faulty());

            out.println(
                    "iot/v1 over HTTP: status, code and next step; below, the text for people and the schema check");
            print("new data", device.post("/feed", DATA));
            print("other data, same id", device.post("/feed", OTHER_DATA));
            print("an older endpoint", device.post("/older", DATA));
            print("a newer service", device.post("/newer", DATA));
            print("a faulty service", device.post("/faulty", DATA));
        }
    }

    private void print(String title, Answer answer) {
        out.printf(
                "  %-20s %-14s %-27s > %s%n", title, Titles.of(answer.status()), code(answer), NextStep.after(answer));
        out.printf("      %s; %s%n", answer.readable(), outcome(answer));
    }

    private static String code(Answer answer) {
        AnyIotCode code = answer.code();
        if (code == null) {
            return "no code";
        }
        return answer.hasCode() ? Titles.of(code) : "no code, so " + Titles.of(code);
    }

    /** The body of a success is different for each endpoint, so only the code in it can be checked. */
    private static String outcome(Answer answer) {
        return answer.status().responseClass() == ResponseClass.SUCCESS
                ? ResponseSchema.RECEIVED_IOT_CODES.outcome(answer.body().path("code"))
                : ResponseSchema.RECEIVED_HTTP_ERROR_RESPONSE.outcome(answer.body());
    }
}
