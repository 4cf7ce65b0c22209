package com.example.proxy;

import io.codebook.standard.CoapCode;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.californium.core.CoapResource;
import org.eclipse.californium.core.CoapServer;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.server.resources.CoapExchange;

/**
 * A CoAP server with a sensor, and with a resource for each code, which answers with that code: {@code /answer/4.04}, and
 * {@code /answer/2.04?text=on} with a payload.
 */
final class CoapDevice implements AutoCloseable {
    private static final String VALUE = "21.5";
    private static final byte[] ENTITY_TAG = VALUE.getBytes(StandardCharsets.UTF_8);
    private static final int MAX_AGE_SECONDS = 30;

    private final CoapServer server;
    private final CoapEndpoint endpoint = Coap.anyPort();

    CoapDevice() {
        server = new CoapServer(endpoint.getConfig());
        server.addEndpoint(endpoint);
        server.add(new Sensor(), new Answers());
        server.start();
    }

    InetSocketAddress address() {
        return endpoint.getAddress();
    }

    @Override
    public void close() {
        server.destroy();
    }

    /** A value that can be read, and that may be unchanged since it was read before. */
    private static final class Sensor extends CoapResource {

        Sensor() {
            super("sensor");
        }

        @Override
        public void handleGET(CoapExchange exchange) {
            exchange.setETag(ENTITY_TAG);
            if (exchange.getRequestOptions().containsETag(ENTITY_TAG)) {
                exchange.respond(ResponseCode.VALID);
            } else {
                exchange.respond(ResponseCode.CONTENT, VALUE, MediaTypeRegistry.TEXT_PLAIN);
            }
        }
    }

    /** Answers every request as its path says. */
    private static final class Answers extends PathResource {

        Answers() {
            super("answer");
        }

        @Override
        void handle(CoapExchange exchange) {
            List<String> path = exchange.getRequestOptions().getUriPath();
            CoapCode code = CoapCode.findByText(path.get(path.size() - 1));
            Response response = new Response(
                    Optional.ofNullable(code).flatMap(Coap::californium).orElse(ResponseCode.NOT_FOUND));
            String text = exchange.getQueryParameter("text");
            if (text != null) {
                response.setPayload(text);
                response.getOptions().setContentFormat(MediaTypeRegistry.TEXT_PLAIN);
            }
            if (code == CoapCode.SERVICE_UNAVAILABLE) {
                response.getOptions().setMaxAge(MAX_AGE_SECONDS);
            }
            exchange.respond(response);
        }
    }
}
