package com.example.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.network.interceptors.MessageInterceptor;
import org.eclipse.californium.elements.AddressEndpointContext;

/** Lets HTTP clients talk to a CoAP server. It keeps copies of what they read, and asks the server whether these are still good. */
final class HttpToCoapProxy implements AutoCloseable {
    private final InetSocketAddress server;
    private final Map<String, String> methods;
    private final Map<String, Response> copies = new ConcurrentHashMap<>();
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
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    URI uri() {
        InetSocketAddress address = http.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort());
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
        String path = exchange.getRequestURI().getPath();
        Response copy = request.getOptions().getETags().isEmpty() ? copies.get(path) : null;
        if (copy != null) {
            request.getOptions().addETag(copy.getOptions().getETags().get(0));
        }
        Response response = ask(request);
        if (response == null) {
            return HttpAnswer.of(HttpStatus.GATEWAY_TIMEOUT);
        }
        if (request.getCode() == Code.GET
                && !response.getOptions().getETags().isEmpty()
                && response.getPayloadSize() > 0) {
            copies.put(path, response);
        }
        return HttpAnswer.of(request, response, copy, methods.get(path));
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
