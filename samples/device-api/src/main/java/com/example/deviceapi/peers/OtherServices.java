package com.example.deviceapi.peers;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.peers.codes.NextIotCode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An older endpoint, a newer service, a faulty one, and a proxy whose service is down. */
public final class OtherServices implements AutoCloseable {
    /** The header field in which a device names the version of its table. The reference has none; this project chose it. */
    public static final String VERSION_HEADER = "Codes-Version";

    private static final String LOOPBACK = "127.0.0.1";

    private final HttpServer server;

    private OtherServices(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts them at any free port.
     *
     * @throws IOException if there is none
     */
    public static OtherServices start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.createContext("/older", exchange -> send(exchange, 404, "{\"message\": \"no such feed\"}"));
        server.createContext("/proxy", exchange -> send(exchange, 502, "<html>Bad Gateway</html>"));
        server.createContext("/newer", OtherServices::newer);
        server.createContext("/faulty", OtherServices::faulty);
        server.start();
        return new OtherServices(server);
    }

    /** A device that names its version gets the declared fallback of a code that its table does not have. */
    private static void newer(HttpExchange exchange) throws IOException {
        String version = exchange.getRequestHeaders().getFirst(VERSION_HEADER);
        NextIotCode code = NextIotCode.QUARANTINED;
        NextIotCode sent = version == null ? code : code.forVersion(Integer.parseInt(version));
        send(exchange, 403, body(sent.number(), sent.errorType(), "the device is in quarantine"));
    }

    /** It sends the label of one code with the number of another. */
    private static void faulty(HttpExchange exchange) throws IOException {
        send(exchange, 404, body(IotCode.NOT_FOUND.number(), IotCode.CONFLICT.errorType(), "no such feed"));
    }

    private static String body(int code, String label, String message) {
        return """
                {
                  "code": %d,
                  "error": {"type": "%s", "message": "%s", "details": {}},
                  "request_id": "n-1"
                }
                """.formatted(code, label, message);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The address that paths are resolved against. */
    public URI uri() {
        return URI.create("http://" + LOOPBACK + ":" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
