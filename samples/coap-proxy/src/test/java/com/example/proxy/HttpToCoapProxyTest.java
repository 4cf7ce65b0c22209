package com.example.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an HTTP client gets besides the status. */
class HttpToCoapProxyTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private CoapDevice device;
    private HttpToCoapProxy proxy;

    @BeforeEach
    void start() throws IOException {
        device = new CoapDevice();
        proxy = new HttpToCoapProxy(device.address(), Map.of("/sensor", "GET"), new CoapTrace());
    }

    @AfterEach
    void stop() {
        proxy.close();
        device.close();
    }

    @Test
    void theCopyThatIsStillGoodIsSentAgain() throws Exception {
        HttpResponse<String> first = send("GET", "/sensor");
        HttpResponse<String> second = send("GET", "/sensor");
        assertEquals("21.5", first.body());
        assertEquals("21.5", second.body());
        assertEquals(first.headers().firstValue("ETag"), second.headers().firstValue("ETag"));
    }

    @Test
    void aServiceThatIsUnavailableSaysWhenToTryAgain() throws Exception {
        assertEquals(
                "30",
                send("GET", "/answer/5.03").headers().firstValue("Retry-After").orElse("none"));
    }

    @Test
    void aMethodThatIsNotAllowedGetsThoseThatAre() throws Exception {
        assertEquals(
                "GET", send("DELETE", "/sensor").headers().firstValue("Allow").orElse("none"));
        assertEquals("CoAP server returned 4.05", send("DELETE", "/answer/4.05").body());
    }

    @Test
    void aMethodThatCoapDoesNotHaveIsNotImplemented() throws Exception {
        assertEquals(501, send("OPTIONS", "/sensor").statusCode());
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(proxy.uri().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
