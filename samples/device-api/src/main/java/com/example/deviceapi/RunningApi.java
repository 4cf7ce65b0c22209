package com.example.deviceapi;

import com.example.deviceapi.service.DeviceApi;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The service while it runs.
 *
 * @param context what Spring made
 */
record RunningApi(ConfigurableApplicationContext context) implements AutoCloseable {

    static RunningApi start(Database database, Broker broker) {
        SpringApplication service = new SpringApplication(DeviceApi.class);
        service.setDefaultProperties(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user()));
        return new RunningApi(service.run("--mqtt.host=" + Broker.HOST, "--mqtt.port=" + broker.port()));
    }

    /** The address that paths are resolved against. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/");
    }

    /** The database, as another program sees it. */
    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
