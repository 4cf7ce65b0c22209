package com.example.proxy;

import io.codebook.ResponseClass;
import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What an HTTP client asks of a CoAP server. */
final class HttpTraffic implements AutoCloseable {
    private static final String COLUMNS = "%-28s %-31s %-25s %s";
    private static final int SEVERAL_BLOCKS = 2000;

    private final URI proxy;
    private final CoapTrace trace;
    private final PrintStream out;
    private final CaliforniumTables californium = new CaliforniumTables();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();

    HttpTraffic(URI proxy, CoapTrace trace, PrintStream out) {
        this.proxy = proxy;
        this.trace = trace;
        this.out = out;
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    void run() throws IOException, InterruptedException {
        print("HTTP request", "CoAP answer", "HTTP answer", "Californium");
        successes();
        choicesOfErrors();
        otherErrors();
    }

    private void successes() throws IOException, InterruptedException {
        String tag = get("/sensor").headers().firstValue("ETag").orElse("");
        send("GET /sensor, If-None-Match", request("/sensor").header("If-None-Match", tag));
        get("/sensor");
        send("POST /answer/2.01", request("/answer/2.01").POST(BodyPublishers.noBody()));
        send("DELETE /answer/2.02", request("/answer/2.02").DELETE());
        send("DELETE /answer/2.02?text=off", request("/answer/2.02?text=off").DELETE());
        send("PUT /answer/2.04", request("/answer/2.04").PUT(BodyPublishers.ofString("on")));
        send("PUT /answer/2.04?text=on", request("/answer/2.04?text=on").PUT(BodyPublishers.ofString("on")));
        String large = "x".repeat(SEVERAL_BLOCKS);
        send("PUT /answer/2.04, 2000 bytes", request("/answer/2.04").PUT(BodyPublishers.ofString(large)));
    }

    private void choicesOfErrors() throws IOException, InterruptedException {
        get("/answer/4.02");
        send("GET /answer/4.02, If-Match", request("/answer/4.02").header("If-Match", "\"00\""));
        get("/answer/4.05");
        send("DELETE /sensor", request("/sensor").DELETE());
    }

    private void otherErrors() throws IOException, InterruptedException {
        Set<CoapCode> shown = Set.of(CoapCode.BAD_OPTION, CoapCode.METHOD_NOT_ALLOWED);
        for (CoapCode code : CoapCode.values()) {
            boolean error = code.responseClass() != ResponseClass.SUCCESS;
            if (error && !shown.contains(code) && Coap.californium(code).isPresent()) {
                get("/answer/" + code.text());
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET " + path, request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(proxy.resolve(path)).timeout(Timeouts.PEER);
    }

    private HttpResponse<String> send(String title, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response;
        try {
            response = client.send(request.build(), BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new IOException("no answer to " + title, e);
        }
        HttpStatus status = HttpStatus.of(response.statusCode());
        List<AnyCoapCode> codes = trace.take();
        if (codes.isEmpty()) {
            throw new IOException("no CoAP answer to " + title + ", and so " + Titles.of(status));
        }
        print(title, Titles.of(codes), Titles.of(status), other(codes, status));
        return response;
    }

    /** What Californium answers, if that is another status. */
    private String other(List<AnyCoapCode> codes, HttpStatus status) {
        Optional<HttpStatus> other =
                codes.get(codes.size() - 1) instanceof CoapCode known ? californium.statusOf(known) : Optional.empty();
        if (other.isEmpty()) {
            return "none";
        }
        return other.get() == status ? "" : String.valueOf(other.get().number());
    }

    private void print(String request, String received, String answer, String californium) {
        out.println(COLUMNS.formatted(request, received, answer, californium).stripTrailing());
    }
}
