package io.codebook.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The right to write a file or a folder, which one process at a time has: if two read the same state, the later one would undo
 * what the earlier one wrote. The system takes it from a process that dies.
 */
final class Guard implements AutoCloseable {
    private final FileChannel channel;

    private Guard(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until no other process has it.
     *
     * @param path an absolute path
     * @throws java.nio.channels.OverlappingFileLockException when another part of this process has it
     */
    static Guard of(Path path) throws IOException {
        // Not beside the path, where somebody would commit it.
        String name = "codebook-"
                + UUID.nameUUIDFromBytes((System.getProperty("user.name") + path).getBytes(StandardCharsets.UTF_8));
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new Guard(channel);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
