package com.example.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.network.interceptors.MessageInterceptor;
import org.eclipse.californium.elements.AddressEndpointContext;
import org.eclipse.californium.elements.util.LeastRecentlyUpdatedCache;

/** Lets HTTP clients talk to a CoAP server. It keeps copies of what they read, and asks the server whether these are still good. */
final class HttpToCoapProxy implements AutoCloseable {
    private static final int MAX_COPIES = 1000;
    /** A copy that nobody has asked for in this time may give its place to another one. */
    private static final long STALE_SECONDS = 60;

    private final InetSocketAddress server;
    private final Map<String, String> methods;
    private final LeastRecentlyUpdatedCache<String, Response> copies =
            new LeastRecentlyUpdatedCache<>(MAX_COPIES, STALE_SECONDS, TimeUnit.SECONDS);
    private final CoapEndpoint coap = Coap.anyPort();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;

    /**
     * Starts a proxy.
     *
     * @param server where the CoAP server is
     * @param methods the methods of those paths of which the proxy knows them, as the field Allow has them
     * @param trace sees the CoAP messages
     */
    HttpToCoapProxy(InetSocketAddress server, Map<String, String> methods, MessageInterceptor trace)
            throws IOException {
        this.server = server;
        this.methods = methods;
        coap.addInterceptor(trace);
        coap.start();
        http = Http.anyPort();
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    URI uri() {
        return Http.uri(http);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdown();
        coap.destroy();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private HttpAnswer answer(HttpExchange exchange) throws IOException {
        Request request = CoapRequests.of(exchange);
        if (request == null) {
            return HttpAnswer.of(HttpStatus.NOT_IMPLEMENTED);
        }
        String uri = exchange.getRequestURI().toString();
        boolean read = request.getCode() == Code.GET;
        Response copy = read && request.getOptions().getETags().isEmpty() ? copies.get(uri) : null;
        if (copy != null) {
            request.getOptions().addETag(copy.getOptions().getETags().get(0));
        }
        Response response = ask(request);
        if (response == null) {
            return HttpAnswer.of(HttpStatus.GATEWAY_TIMEOUT);
        }
        if (read && !response.getOptions().getETags().isEmpty() && response.getPayloadSize() > 0) {
            copies.put(uri, response);
        }
        return HttpAnswer.of(
                request, response, copy, methods.get(exchange.getRequestURI().getPath()));
    }

    /** The answer of the CoAP server; null if there is none. */
    private Response ask(Request request) {
        request.setDestinationContext(new AddressEndpointContext(server));
        coap.sendRequest(request);
        try {
            return request.waitForResponse(Timeouts.PEER.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
