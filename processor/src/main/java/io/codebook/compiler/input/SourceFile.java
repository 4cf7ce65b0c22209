package io.codebook.compiler.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads codes.yaml or a lock, and says why it cannot, in the same words to the compiler and to the commands. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Reads a file.
     *
     * @param shown the file as messages of problems name it
     * @throws UnreadableFileException when it cannot be read
     */
    public static Source read(Path path, String shown) throws UnreadableFileException {
        String obstacle = obstacle(path);
        if (obstacle != null) {
            throw new UnreadableFileException(obstacle);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new Source(shown, in.readNBytes(Source.LARGEST + 1));
        } catch (AccessDeniedException denied) {
            throw new UnreadableFileException(path + " cannot be read: permission denied");
        } catch (IOException unreadable) {
            throw new UnreadableFileException(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Why something cannot be read as a file, or null. Reading a pipe would wait until somebody writes to it. */
    public static @Nullable String obstacle(Path path) {
        if (Files.isRegularFile(path)) {
            return null;
        }
        if (Files.isDirectory(path)) {
            return path + " cannot be read: it is a folder, not a file";
        }
        if (Files.exists(path)) {
            return path + " cannot be read: it is a pipe or a device, not a file";
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? path
                        + " cannot be read: it is a symbolic link to a file that does not exist; correct the link, or delete it"
                : "there is no file " + path;
    }
}
