package io.codebook.command;

/** A command could not do its work; the message says why. */
public final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
