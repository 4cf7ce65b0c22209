package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta REST takes codes without an adapter, and labels with one. */
class RestTest {
    private static final ApplicationHandler SERVICE =
            new ApplicationHandler(new ResourceConfig(RestService.class, RestProblems.class));
    private static final ApplicationHandler WITH_CONVERTERS =
            new ApplicationHandler(new ResourceConfig(RestService.class, RestCodes.class));

    @ParameterizedTest
    @CsvSource({
        "/known/4009, CONFLICT",
        "/any/4009, CONFLICT",
        "/any/4077, unknown IotCode 4077",
        "/search?code=4004&any=2000&any=4077, 'NOT_FOUND [OK, unknown IotCode 4077]'",
        "/search, null []"
    })
    void parametersAreCodes(String uri, String answer) throws Exception {
        assertThat(call("GET", uri, "")).isEqualTo("200 " + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/known/4077", "/known/CONFLICT", "/any/CONFLICT", "/search?code=4"})
    void whatIsNoCodeIsNotFound(String uri) throws Exception {
        assertThat(call("GET", uri, "")).isEqualTo("404 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/known/4009, 200 CONFLICT",
        "/known/conflict, 200 CONFLICT",
        "/any/conflict, 200 CONFLICT",
        "/any/4077, 200 unknown IotCode 4077",
        "/search?code=not_found&any=2000&any=4077, '200 NOT_FOUND [OK, unknown IotCode 4077]'",
        "/search, 200 null []",
        "/known/4077, '404 '",
        "/any/nothing, '404 '"
    })
    void convertersReadLabels(String uri, String answer) throws Exception {
        assertThat(call(WITH_CONVERTERS, "GET", uri, "")).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":4009}", "{\"code\":4077}", "{\"code\":null}"})
    void bodiesGoRound(String body) throws Exception {
        assertThat(call("POST", "/reports", body)).isEqualTo("200 " + body);
    }

    @Test
    void aStatusHasItsPhrase() throws Exception {
        ContainerResponse response =
                SERVICE.apply(request("GET", "/status/404", "")).get();
        assertThat(response.getStatusInfo().getStatusCode()).isEqualTo(404);
        assertThat(response.getStatusInfo().getReasonPhrase()).isEqualTo("Not Found");
    }

    @Test
    void aFailureIsAProblem() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerResponse response =
                SERVICE.apply(request("DELETE", "/devices/17", ""), out).get();
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getMediaType().toString()).isEqualTo("application/problem+json");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"type\":\"https://api.example.com/errors/conflict\",\"title\":\"Conflict\",\"status\":409,"
                                + "\"detail\":\"the device is in use\",\"code\":4009,\"device\":17}");
    }

    private static String call(String method, String uri, String body) throws Exception {
        return call(SERVICE, method, uri, body);
    }

    /** The status and the body of the answer. */
    private static String call(ApplicationHandler service, String method, String uri, String body) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerResponse response =
                service.apply(request(method, uri, body), out).get();
        return response.getStatus() + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static ContainerRequest request(String method, String uri, String body) {
        URI base = URI.create("http://localhost/");
        ContainerRequest request =
                new ContainerRequest(base, base.resolve(uri), method, null, new MapPropertiesDelegate(), null);
        request.header("Content-Type", "application/json");
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return request;
    }
}
