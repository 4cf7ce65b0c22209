package com.example.proxy;

import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.californium.core.CoapServer;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.OptionSet;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.server.resources.CoapExchange;

/** Lets CoAP clients talk to an HTTP server. */
final class CoapToHttpProxy implements AutoCloseable {
    private final URI origin;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final CoapEndpoint endpoint = Coap.anyPort();
    private final CoapServer server;

    /**
     * Starts a proxy.
     *
     * @param origin where the HTTP server is
     */
    CoapToHttpProxy(URI origin) {
        this.origin = origin;
        server = new CoapServer(endpoint.getConfig());
        server.addEndpoint(endpoint);
        server.add(new Forward("answer"));
        server.start();
    }

    InetSocketAddress address() {
        return endpoint.getAddress();
    }

    @Override
    public void close() {
        server.destroy();
        threads.shutdown();
    }

    /** Passes on every request to a path and what is below it. */
    private final class Forward extends PathResource {

        Forward(String path) {
            super(path);
        }

        @Override
        void handle(CoapExchange exchange) {
            exchange.accept();
            client.sendAsync(httpRequest(exchange), BodyHandlers.ofByteArray())
                    .handle((response, error) ->
                            error == null ? coapResponse(response, exchange.getRequestCode()) : response(codeOf(error)))
                    .thenAccept(exchange::respond);
        }

        private HttpRequest httpRequest(CoapExchange exchange) {
            OptionSet options = exchange.getRequestOptions();
            return HttpRequest.newBuilder(origin.resolve("/" + options.getUriPathString()))
                    .timeout(Timeouts.PEER)
                    .method(
                            exchange.getRequestCode().name(),
                            exchange.getRequestPayload().length == 0
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(exchange.getRequestPayload()))
                    .build();
        }

        private static Response coapResponse(HttpResponse<byte[]> received, Code method) {
            CoapCode code = CodeChoice.codeOf(HttpStatus.decode(received.statusCode()), method);
            Response response = response(code);
            if (received.body().length > 0) {
                response.setPayload(received.body());
                response.getOptions().setContentFormat(MediaTypeRegistry.TEXT_PLAIN);
            }
            return response;
        }

        /** A code that Californium does not have, such as 5.08, becomes that of its class. */
        private static Response response(CoapCode code) {
            return new Response(Coap.californium(code).orElse(ResponseCode.INTERNAL_SERVER_ERROR));
        }

        private static CoapCode codeOf(Throwable error) {
            Throwable cause = error instanceof CompletionException ? error.getCause() : error;
            return cause instanceof HttpTimeoutException ? CoapCode.GATEWAY_TIMEOUT : CoapCode.BAD_GATEWAY;
        }
    }
}
