package com.example.registry.service;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The registry on the HTTP server of the JDK, which only this machine can reach, at any free port. */
public final class RegistryServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final HttpServer server;

    private RegistryServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a registry without facilities.
     *
     * @param editorKey the key of those who may change facilities
     * @param readerKey the key of those who may only read them
     * @throws IOException if there is no port for it
     */
    public static RegistryServer start(String editorKey, String readerKey) throws IOException {
        ResourceConfig registry = new ResourceConfig()
                .register(Facilities.class)
                .register(new AccessKeys(editorKey, readerKey))
                .register(new ErrorAnswers())
                .register(new StatusHeader())
                .register(JacksonFeature.withoutExceptionMappers())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.createContext("/", RuntimeDelegate.getInstance().createEndpoint(registry, HttpHandler.class));
        server.start();
        return new RegistryServer(server);
    }

    /** The address of the registry, which paths are resolved against. */
    public URI uri() {
        return URI.create("http://" + LOOPBACK + ":" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
