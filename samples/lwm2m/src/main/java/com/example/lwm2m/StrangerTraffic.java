package com.example.lwm2m;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeoutException;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.network.CoapEndpoint;

/** What devices ask for that servers refuse: strangers, devices of another edition, and faulty ones. */
final class StrangerTraffic {
    private final InetSocketAddress bootstrap;
    private final InetSocketAddress server;

    StrangerTraffic(InetSocketAddress bootstrap, InetSocketAddress server) {
        this.bootstrap = bootstrap;
        this.server = server;
    }

    void run() throws IOException, InterruptedException, TimeoutException {
        CoapEndpoint device = PlainCoap.anyPort();
        device.start();
        try {
            askBootstrapServer(new PlainCoap(device, bootstrap));
            askServer(new PlainCoap(device, server));
        } finally {
            device.destroy();
        }
    }

    private static void askBootstrapServer(PlainCoap bootstrap) throws InterruptedException, TimeoutException {
        bootstrap.send(Request.newPost(), "/bs?ep=stranger");
    }

    private static void askServer(PlainCoap server) throws InterruptedException, TimeoutException {
        server.send(register("</3/0>"), "/rd?ep=stranger&lt=60&lwm2m=1.1");
        server.send(register("</3/0>"), "/rd?ep=thermometer&lt=60&lwm2m=3.0");
        server.send(register("3/0"), "/rd?ep=thermometer&lt=60&lwm2m=1.1");
        server.send(Request.newPost(), "/rd/unknown?lt=60");
        server.send(Request.newDelete(), "/rd/unknown");
        server.send(Request.newDelete(), "/rd");
    }

    private static Request register(String objects) {
        return Requests.post(objects, MediaTypeRegistry.APPLICATION_LINK_FORMAT);
    }
}
