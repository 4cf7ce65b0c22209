package com.example.deviceapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program prints, to the letter. */
class DeviceApiSampleTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- output -->\\s*^```[^\\n]*\\n(.*?)^```$");

    @Test
    void printsWhatTheReadmeShows() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")).replace("\r\n", "\n"));
        assertTrue(block.find(), "no fenced block after <!-- output --> in README.md");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Database database = Database.start()) {
            boolean isFine = new DeviceApiSample(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(database);
            String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
            assertEquals(block.group(1).replace("PostgreSQL", database.name()), printed);
            assertTrue(isFine);
        }
    }
}
