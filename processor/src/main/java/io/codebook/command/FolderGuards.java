package io.codebook.command;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The right to write several folders. */
final class FolderGuards {
    /** Between two attempts, in milliseconds. */
    private static final long PAUSE = 20;

    private final List<Guard> guards = new ArrayList<>();

    private FolderGuards() {}

    /** What needs the right. */
    @FunctionalInterface
    interface Action {
        Outcome run() throws CommandException;
    }

    /**
     * Waits until nobody else writes the folders, and runs an action. They are sorted, so that two commands never wait for each
     * other.
     *
     * @param folders absolute paths
     */
    static Outcome run(SortedSet<Path> folders, Action action) throws CommandException {
        FolderGuards all = new FolderGuards();
        try {
            for (Path folder : folders) {
                all.guards.add(waitFor(folder));
            }
            return action.run();
        } finally {
            all.close();
        }
    }

    private static Guard waitFor(Path folder) throws CommandException {
        while (true) {
            try {
                return Guard.of(folder);
            } catch (OverlappingFileLockException held) { // by another module of a parallel build
                pause();
            } catch (IOException refused) {
                throw new CommandException(folder + " cannot be locked for writing: " + refused.getMessage());
            }
        }
    }

    private static void pause() throws CommandException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandException("the command was interrupted");
        }
    }

    private void close() throws CommandException {
        for (Guard guard : guards) {
            try {
                guard.close();
            } catch (IOException failed) {
                throw new CommandException("a folder cannot be released: " + failed.getMessage());
            }
        }
    }
}
