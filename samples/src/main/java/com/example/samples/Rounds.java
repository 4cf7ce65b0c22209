package com.example.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Goes the rounds of the tables: iot/v1 over HTTP and MQTT, the operations of LWM2M, and a proxy for CoAP. */
public final class Rounds {

    private Rounds() {}

    /**
     * Prints what happens on the way.
     *
     * @param args not used
     * @throws IOException when a service cannot be reached
     * @throws InterruptedException when somebody stops the program
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        new HttpRound(out).go();
        new MqttRound(out).go();
        new Lwm2mRound(out).go();
        new ProxyRound(out).go();
    }
}
