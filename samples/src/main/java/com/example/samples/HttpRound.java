package com.example.samples;

import com.example.samples.codes.AnyIotCode;
import io.codebook.ResponseClass;
import java.io.IOException;
import java.io.PrintStream;

/** A device posts feed data to services of its own age, older, newer and faulty. */
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

            out.println("iot/v1 over HTTP: first the status, then the code, then the fields for people");
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
        out.printf("      %s; %s%n", answer.readable(), verdict(answer));
    }

    private static String code(Answer answer) {
        AnyIotCode code = answer.code();
        if (code == null) {
            return "no code";
        }
        return answer.hasCode() ? Titles.of(code) : "no code, so " + Titles.of(code);
    }

    /** Bodies of success belong to each endpoint: what they share is the code. */
    private static String verdict(Answer answer) {
        return answer.status().responseClass() == ResponseClass.SUCCESS
                ? ResponseSchema.IOT_CODES.verdict(answer.body().path("code"))
                : ResponseSchema.HTTP_ERROR_RESPONSE.verdict(answer.body());
    }
}
