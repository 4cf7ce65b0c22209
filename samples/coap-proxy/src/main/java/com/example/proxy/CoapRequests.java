package com.example.proxy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.OptionSet;
import org.eclipse.californium.core.coap.Request;

/** HTTP requests as CoAP requests. */
final class CoapRequests {

    private CoapRequests() {}

    /** The request in CoAP; null if CoAP has no such method. */
    static Request of(HttpExchange exchange) throws IOException {
        Request request = newRequest(exchange.getRequestMethod());
        if (request == null) {
            return null;
        }
        OptionSet options = request.getOptions();
        URI uri = exchange.getRequestURI();
        options.setUriPath(uri.getPath());
        if (uri.getQuery() != null) {
            options.setUriQuery(uri.getQuery());
        }
        String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
        if (ifMatch != null) {
            options.addIfMatch(EntityTags.bytes(ifMatch));
        }
        String ifNoneMatch = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (ifNoneMatch != null) {
            options.addETag(EntityTags.bytes(ifNoneMatch));
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (body.length > 0) {
            request.setPayload(body);
            options.setContentFormat(MediaTypeRegistry.TEXT_PLAIN);
        }
        return request;
    }

    private static Request newRequest(String method) {
        return switch (method) {
            case "GET" -> Request.newGet();
            case "POST" -> Request.newPost();
            case "PUT" -> Request.newPut();
            case "DELETE" -> Request.newDelete();
            default -> null;
        };
    }
}
