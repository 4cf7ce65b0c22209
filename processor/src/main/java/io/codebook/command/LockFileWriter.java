package io.codebook.command;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a lock. Only one process at a time can have a writer for a lock. */
final class LockFileWriter implements AutoCloseable {
    private final Guard guard;
    private final Path lock;
    private final AtomicFile target;

    private LockFileWriter(Guard guard, Path lock, AtomicFile target) {
        this.guard = guard;
        this.lock = lock;
        this.target = target;
    }

    /** Waits until no other process has a writer for this lock. */
    static LockFileWriter open(CodesAndLock files) throws CommandException {
        Path lock = files.lock();
        try {
            // Through a link, the file that it points to is written, so that the link stays.
            Path target = Files.exists(lock)
                    ? lock.toRealPath()
                    : files.folder().toRealPath().resolve(lock.getFileName());
            Guard guard = Guard.of(target);
            AtomicFile file = AtomicFile.of(target);
            file.discardFresh();
            return new LockFileWriter(guard, lock, file);
        } catch (NoSuchFileException missing) {
            throw new CommandException("there is no folder " + missing.getMessage());
        } catch (OverlappingFileLockException held) {
            throw new CommandException(lock + " is being written by another part of this build; run the command again");
        } catch (IOException refused) {
            throw new CommandException(lock + " cannot be locked for writing: " + refused);
        }
    }

    /** Writes the lock; if anything fails, the old file stays as it is. */
    void write(String text) throws CommandException {
        try {
            target.write(text);
        } catch (IOException failed) {
            throw new CommandException(lock + " could not be written and is unchanged: " + failed.getMessage());
        }
    }

    @Override
    public void close() throws CommandException {
        try {
            guard.close();
        } catch (IOException failed) {
            throw new CommandException(lock + " cannot be released: " + failed.getMessage());
        }
    }
}
