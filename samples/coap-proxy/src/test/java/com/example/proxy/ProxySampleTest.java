package com.example.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the program prints is what its README shows, to the letter. */
class ProxySampleTest {
    private static final String FENCE = "```\n";

    @Test
    void printsTheSameEveryTime() throws Exception {
        assertEquals(shown(), output());
        assertEquals(shown(), output());
    }

    @Test
    void runsTwiceAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<String> run = ProxySampleTest::output;
            for (Future<String> output : threads.invokeAll(List.of(run, run))) {
                assertEquals(shown(), output.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fitsIntoATerminal() throws IOException {
        shown().lines().forEach(line -> assertTrue(line.length() < 100, line));
    }

    private static String output() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProxySample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The last block of the README. */
    private static String shown() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        int end = readme.lastIndexOf(FENCE);
        return readme.substring(readme.lastIndexOf(FENCE, end - 1) + FENCE.length(), end);
    }
}
