package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the program prints, to the letter. */
class RoundsTest {

    @Test
    void printsTheSameEveryTime() throws IOException, InterruptedException {
        assertEquals(Resources.text("rounds.txt"), rounds());
        assertEquals(Resources.text("rounds.txt"), rounds());
    }

    @Test
    void fitsIntoATerminal() throws IOException, InterruptedException {
        rounds().lines().forEach(line -> assertTrue(line.length() < 100 && line.matches("\\p{ASCII}*"), line));
    }

    private static String rounds() throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Rounds.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
