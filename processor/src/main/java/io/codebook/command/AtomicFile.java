package io.codebook.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is replaced as a whole: whenever the process is killed, it has the old content or the new one.
 *
 * @param path the file, which is not a link
 */
record AtomicFile(Path path) {
    /** Writes the file; if anything fails, the old one stays as it is. */
    void write(String text) throws IOException {
        try {
            try (FileChannel fresh =
                    FileChannel.open(fresh(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    fresh.write(bytes);
                }
                fresh.force(true);
            }
            Files.move(fresh(), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discardFresh();
            throw failed;
        }
    }

    /** Always the same file, so that what a killed process left is found. */
    private Path fresh() {
        return path.resolveSibling("." + path.getFileName() + ".new");
    }

    /** Removes what a killed process left. */
    void discardFresh() {
        try {
            Files.deleteIfExists(fresh());
        } catch (IOException stays) {
            // the attempt to write the file reports it; a leftover beside it is minor
        }
    }
}
