package com.example.proxy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** An HTTP client talks to a CoAP server through a proxy, and a CoAP client to an HTTP server. */
public final class ProxySample {

    private ProxySample() {}

    /**
     * Runs both, and prints each exchange.
     *
     * @param args not used
     * @throws IOException if a port cannot be opened or a peer does not answer
     * @throws TimeoutException if a peer does not answer
     * @throws InterruptedException if the program is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException, TimeoutException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException, InterruptedException, TimeoutException {
        CoapTrace trace = new CoapTrace();
        try (CoapDevice device = new CoapDevice();
                HttpToCoapProxy proxy = new HttpToCoapProxy(device.address(), Map.of("/sensor", "GET"), trace);
                HttpTraffic client = new HttpTraffic(proxy.uri(), trace, out)) {
            client.run();
        }
        out.println();
        try (HttpOrigin origin = new HttpOrigin();
                CoapToHttpProxy proxy = new CoapToHttpProxy(origin.uri());
                CoapTraffic client = new CoapTraffic(proxy.address(), out)) {
            client.run();
        }
    }
}
