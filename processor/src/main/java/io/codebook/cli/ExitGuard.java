package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.Status;
import io.codebook.lock.PrintableText;
import java.io.PrintWriter;

/**
 * Guards a command while it runs code of an enum, which may call {@code System.exit}. Without it, the command would seem to have
 * succeeded.
 */
final class ExitGuard {
    private ExitGuard() {}

    /** What runs code of an enum. */
    @FunctionalInterface
    interface Guarded<T> {
        T run() throws CommandException;
    }

    /**
     * Runs it. If the program is ended meanwhile, the exit status is that of a failure.
     *
     * @param message what is said then
     */
    static <T> T run(PrintWriter err, String message, Guarded<T> guarded) throws CommandException {
        Thread guard = new Thread(() -> {
            err.println(PrintableText.of(message));
            Runtime.getRuntime().halt(Status.FAILURE.exit());
        });
        Runtime.getRuntime().addShutdownHook(guard);
        try {
            return guarded.run();
        } finally {
            Runtime.getRuntime().removeShutdownHook(guard);
        }
    }
}
