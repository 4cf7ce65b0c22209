package io.codebook.command;

/** The work could not be done; the message says why. */
public final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
