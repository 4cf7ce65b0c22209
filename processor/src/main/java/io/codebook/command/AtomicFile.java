package io.codebook.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced as a whole: whenever the process is killed, it has the old content or the new one.
 *
 * @param path the file, which is not a link
 * @param fresh the file that becomes it; always the same one, so that what a killed process left is found
 */
record AtomicFile(Path path, Path fresh) {
    /** A file whose new content is written beside it. */
    static AtomicFile of(Path path) {
        return new AtomicFile(path, path.resolveSibling("." + path.getFileName() + ".new"));
    }

    /**
     * Writes a file that is the user's, through a link the one that it points to.
     *
     * @throws CommandException if anything fails; the old one stays as it is then
     */
    static void write(Path path, String text) throws CommandException {
        try {
            AtomicFile file = of(path.toRealPath());
            file.discardFresh();
            file.write(text);
        } catch (IOException failed) {
            throw new CommandException(path + " could not be written and is unchanged: " + failed.getMessage());
        }
    }

    /** Writes the file; if anything fails, the old one stays as it is. */
    void write(String text) throws IOException {
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions();
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discardFresh();
            throw failed;
        }
    }

    /** Gives the new content the permissions that the old one has, where the file system knows some. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (old != null && Files.exists(path)) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    /** Removes what a killed process left. */
    void discardFresh() {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException stays) {
            // the attempt to write the file reports it; a leftover beside it is minor
        }
    }
}
