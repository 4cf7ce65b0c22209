package io.codebook.cli;

import io.codebook.engine.gate.LockFile;
import io.codebook.engine.yaml.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A codes.yaml and its lock.
 *
 * @param codes the codes.yaml, as the user named it
 */
record Workplace(Path codes) {
    Path lock() {
        return LockFile.beside(codes);
    }

    Source readCodes() throws Failed {
        return read(codes);
    }

    /** The lock, or null when there is none. */
    @Nullable
    Source readLock() throws Failed {
        return Files.exists(lock(), LinkOption.NOFOLLOW_LINKS) ? read(lock()) : null;
    }

    private static Source read(Path path) throws Failed {
        try (InputStream in = Files.newInputStream(path)) {
            return new Source(path.toString(), in.readNBytes(Source.LARGEST + 1));
        } catch (NoSuchFileException missing) {
            throw new Failed("there is no file " + path);
        } catch (IOException unreadable) {
            throw new Failed(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Writes the lock: whatever happens on the way, there is the old file or the new one. */
    void writeLock(String text) throws Failed {
        Path target = lock().toAbsolutePath();
        Path fresh = null;
        try {
            fresh = Files.createFile(target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID()));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discard(fresh);
            throw new Failed(lock() + " could not be written, and is as it was: " + failed.getMessage());
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

    /** The work could not be done; the message says why. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }
}
