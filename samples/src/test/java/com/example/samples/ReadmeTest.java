package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README of the samples shows what the program prints. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- rounds -->\\s*^```[^\\n]*\\n(.*?)^```$");

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(README).replace("\r\n", "\n"));
        assertTrue(block.find(), "no fenced block after <!-- rounds --> in samples/README.md");
        assertEquals(Resources.text("rounds.txt"), block.group(1));
    }
}
