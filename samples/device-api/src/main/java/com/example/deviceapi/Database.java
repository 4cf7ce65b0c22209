package com.example.deviceapi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/**
 * A database of this program alone: PostgreSQL, or H2 on machines where PostgreSQL does not start.
 *
 * @param name what it is
 * @param url where it is, for JDBC
 * @param user the user that may do everything
 * @param server the process of the database
 */
record Database(String name, String url, String user, Closeable server) implements Closeable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Database start() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
            return new Database("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", server);
        } catch (IOException | IllegalStateException e) {
            System.err.println("PostgreSQL does not start here, so this is H2: " + e.getMessage());
            return new Database("H2", "jdbc:h2:mem:device-api;DB_CLOSE_DELAY=-1", "sa", () -> {});
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
