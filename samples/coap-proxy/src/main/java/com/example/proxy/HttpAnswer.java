package com.example.proxy;

import com.sun.net.httpserver.HttpExchange;
import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;

/**
 * The answer of the proxy to an HTTP client.
 *
 * @param status the status
 * @param fields the header fields
 * @param body the body, empty if there is none
 */
record HttpAnswer(HttpStatus status, Map<String, String> fields, byte[] body) {

    static HttpAnswer of(HttpStatus status) {
        return new HttpAnswer(status, Map.of(), new byte[0]);
    }

    /**
     * What the proxy makes of the response of a CoAP server.
     *
     * @param request the CoAP request
     * @param response the CoAP response
     * @param copy the copy that the proxy has and asked about; null if it did not
     * @param allow the methods of the resource; null if the proxy does not know them
     */
    static HttpAnswer of(Request request, Response response, Response copy, String allow) {
        AnyCoapCode code = CoapCode.decode(response.getCode().value);
        boolean conditional = copy == null && !request.getOptions().getETags().isEmpty();
        boolean optionFromHeader = request.getOptions().getIfMatchCount() > 0;
        HttpStatus status = new StatusChoice(
                        conditional, optionFromHeader, allow != null, response.getPayloadSize() > 0)
                .statusOf(code);
        if (code == CoapCode.VALID && status == HttpStatus.OK) {
            return copy == null ? of(HttpStatus.BAD_GATEWAY) : new HttpAnswer(status, fields(copy), copy.getPayload());
        }
        if (code == CoapCode.METHOD_NOT_ALLOWED) {
            return status == HttpStatus.METHOD_NOT_ALLOWED
                    ? new HttpAnswer(status, Map.of("Allow", allow), response.getPayload())
                    : new HttpAnswer(status, Map.of(), "CoAP server returned 4.05".getBytes(StandardCharsets.UTF_8));
        }
        return new HttpAnswer(status, fields(response), response.getPayload());
    }

    private static Map<String, String> fields(Response response) {
        Map<String, String> fields = new HashMap<>();
        for (byte[] tag : response.getOptions().getETags()) {
            fields.put("ETag", EntityTags.text(tag));
        }
        if (CoapCode.find(response.getCode().value) == CoapCode.SERVICE_UNAVAILABLE
                && response.getOptions().hasMaxAge()) {
            fields.put("Retry-After", response.getOptions().getMaxAge().toString());
        }
        return fields;
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        fields.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status.number(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
