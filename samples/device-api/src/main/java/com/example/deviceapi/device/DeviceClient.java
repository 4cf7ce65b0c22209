package com.example.deviceapi.device;

import com.example.deviceapi.codes.HttpStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends feed data over HTTP. */
public final class DeviceClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * Sends a body.
     *
     * @param headers header fields of the request
     * @throws IOException if no answer comes
     */
    public Answer post(URI uri, Map<String, String> headers, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = send(uri, headers, "POST", body);
        return new Answer(HttpStatus.decode(response.statusCode()), parse(response.body()));
    }

    /**
     * Sends a request, and returns the answer as it is.
     *
     * @throws IOException if no answer comes
     */
    public HttpResponse<String> send(URI uri, Map<String, String> headers, String method, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode parse(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
