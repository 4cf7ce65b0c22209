package io.codebook.command;

import io.codebook.compiler.CodesWithRepetitions;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.SourceFile;
import io.codebook.compiler.input.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command is about: a codes.yaml, and the lock beside it.
 *
 * @param codes the path of the codes.yaml
 * @param shown the same as messages name it
 * @param commands the commands that messages suggest
 */
public record CodesAndLock(Path codes, String shown, SuggestedCommands commands) {
    /** The usual name of the file. */
    public static final String DEFAULT_NAME = "codes.yaml";

    /** The files of a build, whose messages suggest the command line. */
    public CodesAndLock(Path codes, String shown) {
        this(codes, shown, SuggestedCommands.on(codes));
    }

    /** A codes.yaml that messages name as the user typed it. */
    public CodesAndLock(Path codes) {
        this(codes, codes.toString());
    }

    /**
     * The files of a build that has commands of its own, which take the options of the command line.
     *
     * @param accept its command to accept changes
     * @param merge its command to merge both sides of a lock
     * @param arguments what names the codes.yaml in these commands, if anything
     */
    public static CodesAndLock ofBuild(Path codes, String shown, String accept, String merge, List<String> arguments) {
        return new CodesAndLock(codes, shown, SuggestedCommands.ofBuild(accept, merge, arguments));
    }

    /** The path of the lock, whether it exists or not. */
    public Path lock() {
        return LockFile.beside(codes);
    }

    /** The lock as messages name it. */
    String shownLock() {
        return LockFile.beside(Path.of(shown)).toString();
    }

    Path folder() {
        return Objects.requireNonNull(codes.toAbsolutePath().getParent(), "a file is in a folder");
    }

    /** Both files, or null after reporting what is wrong with them. */
    @Nullable
    LoadedCodes load(Problems problems) throws CommandException {
        return load(JavaTarget.OF_COMMANDS, problems);
    }

    /** Both files for a command that generates types, or null after reporting what is wrong with them. */
    @Nullable
    LoadedCodes load(JavaTarget target, Problems problems) throws CommandException {
        return LoadedCodes.load(read(codes, shown), readLock(), commands(), target, problems);
    }

    /** Both files, also while numbers are there twice; or null after reporting what else is wrong with them. */
    @Nullable
    CodesWithRepetitions loadWithRepetitions(Problems problems) throws CommandException {
        return CodesWithRepetitions.load(read(codes, shown), readLock(), commands(), problems);
    }

    /** The codes.yaml alone, or null after reporting what is wrong with it. */
    @Nullable
    LoadedCodes loadWithoutLock(Problems problems) throws CommandException {
        return LoadedCodes.load(read(codes, shown), problems);
    }

    /** The lock, or null when there is none. */
    @Nullable
    Source readLock() throws CommandException {
        return Files.exists(lock(), LinkOption.NOFOLLOW_LINKS) ? read(lock(), shownLock()) : null;
    }

    static Source read(Path path, String shown) throws CommandException {
        try {
            return SourceFile.read(path, shown);
        } catch (UnreadableFileException unreadable) {
            throw new CommandException(String.valueOf(unreadable.getMessage()));
        }
    }
}
