package com.example.lwm2m;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.config.CoapConfig;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.network.Endpoint;
import org.eclipse.californium.elements.AddressEndpointContext;
import org.eclipse.californium.elements.config.Configuration;
import org.eclipse.californium.elements.config.SystemConfig;
import org.eclipse.californium.elements.config.UdpConfig;

/** Sends CoAP requests to a peer, among them those that Leshan refuses to send. */
final class PlainCoap {
    private final Endpoint endpoint;
    private final InetSocketAddress peer;

    PlainCoap(Endpoint endpoint, InetSocketAddress peer) {
        this.endpoint = endpoint;
        this.peer = peer;
    }

    /** An endpoint at a free port of this machine, not yet started. Its configuration is no file. */
    static CoapEndpoint anyPort() {
        return CoapEndpoint.builder()
                .setConfiguration(
                        new Configuration(SystemConfig.DEFINITIONS, CoapConfig.DEFINITIONS, UdpConfig.DEFINITIONS))
                .setInetSocketAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .build();
    }

    /** Sends a request to a path, which may have a query, and waits for the answer. */
    Response send(Request request, String path) throws InterruptedException, TimeoutException {
        URI uri = URI.create(path);
        if (!uri.getPath().equals("/")) {
            request.getOptions().setUriPath(uri.getPath());
        }
        if (uri.getQuery() != null) {
            request.getOptions().setUriQuery(uri.getQuery());
        }
        request.setDestinationContext(new AddressEndpointContext(peer));
        endpoint.sendRequest(request);
        Response response = request.waitForResponse(Timeouts.PEER.toMillis());
        if (response == null) {
            throw new TimeoutException("no answer to " + request.getCode() + " " + path);
        }
        return response;
    }
}
