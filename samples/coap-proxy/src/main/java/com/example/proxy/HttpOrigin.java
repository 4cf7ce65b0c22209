package com.example.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.net.URI;

/** An HTTP server that answers as the path says: {@code /answer/404}. */
final class HttpOrigin implements AutoCloseable {
    private static final String PATH = "/answer/";

    private final HttpServer server;

    HttpOrigin() throws IOException {
        server = Http.anyPort();
        server.createContext(PATH, HttpOrigin::answer);
        server.start();
    }

    URI uri() {
        return Http.uri(server);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String status = exchange.getRequestURI().getPath().substring(PATH.length());
            exchange.sendResponseHeaders(number(status), -1);
        }
    }

    private static int number(String status) {
        try {
            return Integer.parseInt(status);
        } catch (NumberFormatException e) {
            return HttpStatus.NOT_FOUND.number();
        }
    }
}
