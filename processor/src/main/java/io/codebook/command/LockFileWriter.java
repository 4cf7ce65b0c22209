package io.codebook.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a lock. Only one process at a time can have a writer for a lock: if two read the same lock, the later one would undo
 * what the earlier one wrote. The system closes the writer of a process that dies.
 */
final class LockFileWriter implements AutoCloseable {
    private final FileChannel channel;
    private final Path lock;
    private final AtomicFile target;

    private LockFileWriter(FileChannel channel, Path lock, AtomicFile target) {
        this.channel = channel;
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
            // Not beside the lock, where somebody would commit it.
            String name = "codebook-"
                    + UUID.nameUUIDFromBytes(
                            (System.getProperty("user.name") + target).getBytes(StandardCharsets.UTF_8));
            Path guard = Path.of(System.getProperty("java.io.tmpdir"), name);
            FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            AtomicFile file = new AtomicFile(target);
            file.discardFresh();
            return new LockFileWriter(channel, lock, file);
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
            channel.close();
        } catch (IOException failed) {
            throw new CommandException(lock + " cannot be released: " + failed.getMessage());
        }
    }
}
