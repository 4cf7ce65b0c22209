package com.example.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The sample program: iot/v1 over HTTP and MQTT, the operations of LWM2M, and a proxy between CoAP and HTTP. */
public final class Rounds {

    private Rounds() {}

    /**
     * Runs all parts and prints what happens.
     *
     * @param args not used
     * @throws IOException if a service cannot be reached
     * @throws InterruptedException if the program is stopped
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
