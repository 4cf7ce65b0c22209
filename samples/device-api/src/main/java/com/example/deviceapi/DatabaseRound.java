package com.example.deviceapi;

import com.example.deviceapi.device.DeviceClient;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Support looks at failures in the database, one of which a newer service wrote. */
final class DatabaseRound {
    private static final int NEWER_CODE = 4031;

    private final DeviceClient http = new DeviceClient();
    private final PrintStream out;
    private final RunningApi service;

    DatabaseRound(PrintStream out, RunningApi service) {
        this.out = out;
        this.service = service;
    }

    /** Prints what the service reads, and returns 1 if the number of the newer service did not survive a change of its row. */
    int go(String database) throws IOException, InterruptedException {
        out.println("Failures in the database, " + database + ":");
        out.println("  of this service   " + request("GET", "v1/failures/1", Map.of(), ""));

        long id = insertAsANewerServiceDoes();
        out.println("  of a newer one    " + request("GET", "v1/failures/" + id, Map.of(), ""));
        String noted = request(
                "PUT", "v1/failures/" + id + "/note", Map.of("Content-Type", "text/plain"), "asked the operator");
        out.println("  with a note       " + noted);

        int column = service.database()
                .sql("select code from failure where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        out.println("  the column then   " + column);
        if (column != NEWER_CODE) {
            out.println("      EXPECTED " + NEWER_CODE);
            return 1;
        }
        return 0;
    }

    private long insertAsANewerServiceDoes() {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        service.database()
                .sql("insert into failure (code, message) values (?, 'the device is in quarantine')")
                .param(NEWER_CODE)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    private String request(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        return http.send(service.uri().resolve(path), headers, method, body).body();
    }
}
