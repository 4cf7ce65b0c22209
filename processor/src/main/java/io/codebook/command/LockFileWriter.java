package io.codebook.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a lock, which one process at a time has: of two that read the same lock, the later would undo what the
 * earlier wrote. The system takes the right back from a process that dies, so nothing is left to clean up.
 */
final class LockFileWriter implements AutoCloseable {
    private final FileChannel channel;
    private final Path lock;

    private LockFileWriter(FileChannel channel, Path lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits until nobody else has the right. */
    static LockFileWriter at(CodesAndLock workplace) throws CommandException {
        Path lock = workplace.lock();
        try {
            Path real = workplace.folder().toRealPath().resolve(lock.getFileName());
            // Not beside the lock, where it would end up in version control.
            String name = "codebook-"
                    + UUID.nameUUIDFromBytes((System.getProperty("user.name") + real).getBytes(StandardCharsets.UTF_8));
            Path turns = Path.of(System.getProperty("java.io.tmpdir"), name);
            FileChannel channel = FileChannel.open(turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new LockFileWriter(channel, lock);
        } catch (NoSuchFileException missing) {
            throw new CommandException("there is no folder " + missing.getMessage());
        } catch (OverlappingFileLockException held) {
            throw new CommandException(lock + " is being written by another part of this build; run again");
        } catch (IOException refused) {
            throw new CommandException("no other process can be kept from writing " + lock + ": " + refused);
        }
    }

    /** Writes the lock: whatever happens on the way, there is the old file or the new one. */
    void write(String text) throws CommandException {
        Path target = lock.toAbsolutePath();
        Path fresh = null;
        try {
            fresh = Files.createFile(target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID()));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discard(fresh);
            throw new CommandException(lock + " could not be written, and is as it was: " + failed.getMessage());
        }
    }

    private static void discard(@Nullable Path fresh) {
        try {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException stays) {
            // the file that could not be written is the news; that a part of it stays beside the lock is not
        }
    }

    @Override
    public void close() throws CommandException {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new CommandException("the right to write the lock cannot be given back: " + failed.getMessage());
        }
    }
}
