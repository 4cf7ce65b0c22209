package com.example.deviceapi;

import io.moquette.broker.Server;
import io.moquette.broker.config.IConfig;
import io.moquette.broker.config.MemoryConfig;
import java.io.IOException;
import java.util.Properties;

/** An MQTT broker in this process, which only this machine can reach, at any free port. It stores nothing. */
final class Broker implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private final Server server;

    private Broker(Server server) {
        this.server = server;
    }

    static Broker start() throws IOException {
        Properties settings = new Properties();
        settings.setProperty(IConfig.HOST_PROPERTY_NAME, HOST);
        settings.setProperty(IConfig.PORT_PROPERTY_NAME, "0");
        settings.setProperty(IConfig.PERSISTENCE_ENABLED_PROPERTY_NAME, "false");
        settings.setProperty(IConfig.ENABLE_TELEMETRY_NAME, "false");
        Server server = new Server();
        server.startServer(new MemoryConfig(settings));
        return new Broker(server);
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.stopServer();
    }
}
