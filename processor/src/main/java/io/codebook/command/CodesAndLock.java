package io.codebook.command;

import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A codes.yaml and its lock.
 *
 * @param codes where the codes.yaml is
 * @param shown what to call it, as the user does
 */
public record CodesAndLock(Path codes, String shown) {
    /** A codes.yaml that is called what the user typed. */
    public CodesAndLock(Path codes) {
        this(codes, codes.toString());
    }

    /** Where the lock is, or would be. */
    public Path lock() {
        return LockFile.beside(codes);
    }

    /** What to call the lock. */
    String shownLock() {
        return LockFile.beside(Path.of(shown)).toString();
    }

    Path folder() {
        return Objects.requireNonNull(codes.toAbsolutePath().getParent(), "a file is in a folder");
    }

    Source readCodes() throws CommandException {
        return read(codes, shown);
    }

    /** The lock, or null when there is none. */
    @Nullable
    Source readLock() throws CommandException {
        return Files.exists(lock(), LinkOption.NOFOLLOW_LINKS) ? read(lock(), shownLock()) : null;
    }

    static Source read(Path path, String shown) throws CommandException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Source(shown, in.readNBytes(Source.LARGEST + 1));
        } catch (NoSuchFileException missing) {
            throw new CommandException("there is no file " + path);
        } catch (AccessDeniedException denied) {
            throw new CommandException(path + " cannot be read: permission denied");
        } catch (IOException unreadable) {
            throw new CommandException(path + " cannot be read: " + unreadable.getMessage());
        }
    }
}
