package com.example.bindings;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Codes in PostgreSQL, on machines where its binaries start: not where root may not make a user namespace, for example. */
class PostgresStoredCodesTest extends StoredCodes {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException failed) {
            abort("PostgreSQL does not start here, so nothing of it is tested: " + failed);
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }
}
