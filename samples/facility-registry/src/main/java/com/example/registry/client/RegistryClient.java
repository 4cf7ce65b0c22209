package com.example.registry.client;

import com.example.registry.codes.FacilityRegistryOperation;
import com.example.registry.codes.FacilityRegistryStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to a registry. */
public final class RegistryClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI registry;

    /** Sends requests to the registry at an address. */
    public RegistryClient(URI registry) {
        this.registry = registry;
    }

    /**
     * Sends a request.
     *
     * @param key the key of the client, empty for none
     * @param body the body, empty for none
     * @throws IOException if no answer comes
     * @throws InterruptedException if the program is stopped
     */
    public Answer send(FacilityRegistryOperation operation, String path, String key, String body)
            throws IOException, InterruptedException {
        BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(registry.resolve(path)).timeout(PATIENCE).method(operation.title(), content);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                operation,
                FacilityRegistryStatus.decode(response.statusCode()),
                response.headers().firstValue("Status"),
                response.body());
    }
}
