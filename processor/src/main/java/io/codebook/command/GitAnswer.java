package io.codebook.command;

import java.nio.charset.StandardCharsets;

/** What git answered. */
final class GitAnswer {
    private final int status;
    private final byte[] output;
    private final String error;

    /**
     * An answer.
     *
     * @param status the exit status; 0 is success
     * @param output the standard output
     * @param error the standard error
     */
    GitAnswer(int status, byte[] output, String error) {
        this.status = status;
        this.output = output;
        this.error = error;
    }

    int status() {
        return status;
    }

    boolean isFine() {
        return status == 0;
    }

    byte[] output() {
        return output;
    }

    /** The output as text, without the line end. */
    String text() {
        return new String(output, StandardCharsets.UTF_8).stripTrailing();
    }

    String error() {
        return error;
    }
}
