package io.codebook.command;

import io.codebook.lock.PrintableText;

/** A command could not do its work; the message says why, and is safe to print. */
public final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message why it could not */
    public CommandException(String message) {
        super(PrintableText.of(message));
    }

    /** For a command that needed more memory than there is. */
    public static CommandException of(OutOfMemoryError exhausted) {
        return new CommandException("the memory of " + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                + " MiB is not enough for these files; give Java more with -Xmx, or split codes.yaml");
    }

    /** For a command that called itself too often. */
    public static CommandException of(StackOverflowError exhausted) {
        return new CommandException(
                "the stack is not large enough for these files; give Java a larger one with -Xss, or split codes.yaml");
    }
}
