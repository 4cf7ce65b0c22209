package com.example.samples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** An HTTP server that only this machine can reach, at any free port. */
final class LoopbackServer implements AutoCloseable {
    private final HttpServer server;

    LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** Passes each body that is posted to a path to a service, and sends its reply. */
    void serve(String path, Function<String, Reply> service) {
        server.createContext(path, exchange -> {
            try (exchange) {
                String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                send(service.apply(request), exchange);
            }
        });
    }

    private static void send(Reply reply, HttpExchange exchange) throws IOException {
        byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status().number(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** The address of this server, to which paths are appended. */
    URI uri() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
