package com.example.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.registry.client.RegistryClient;
import com.example.registry.service.RegistryServer;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program prints, to the letter. */
class InspectionTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- output -->\\s*^```[^\\n]*\\n(.*?)^```$");

    private static final String REFUSAL = """
              PUT    rename it            201 Created          AGAINST THE RULES
                  the table does not allow 201 Created, only 200 OK and errors
            """;

    @Test
    void printsWhatTheReadmeShows() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")).replace("\r\n", "\n"));
        assertTrue(block.find(), "no fenced block after <!-- output --> in README.md");
        for (int run = 0; run < 2; run++) {
            try (RegistryServer registry = RegistryServer.start("editor-key", "reader-key")) {
                assertEquals("true\n" + block.group(1), inspect(registry.uri()));
            }
        }
    }

    @Test
    void saysWhichAnswersAreAgainstTheRules() throws Exception {
        HttpServer faulty = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        faulty.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Status", "201 Created");
                exchange.sendResponseHeaders(201, -1);
            }
        });
        faulty.start();
        try {
            String printed =
                    inspect(URI.create("http://127.0.0.1:" + faulty.getAddress().getPort() + "/"));
            assertTrue(printed.startsWith("false\n"), printed);
            assertTrue(printed.contains(REFUSAL), printed);
            assertTrue(printed.endsWith("12 answers, 8 against the rules\n"), printed);
        } finally {
            faulty.stop(0);
        }
    }

    private static String inspect(URI registry) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        boolean isFaultless = new Inspection(out).inspect(new RegistryClient(registry));
        return isFaultless + "\n" + bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
