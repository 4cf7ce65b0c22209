package io.codebook.compiler.input;

/** A file cannot be read; the message names the file and says why. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
