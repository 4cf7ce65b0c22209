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
import io.codebook.processor.ClassPathImports;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command is about: a codes.yaml, and the lock beside it.
 *
 * @param codes the path of the codes.yaml
 * @param shown the same as messages name it
 * @param commands the commands that messages suggest
 * @param classPath jars, and folders of classes or sources, that have what codes.yaml imports; asked for only then, and empty if
 *     nobody knows
 */
public record CodesAndLock(Path codes, String shown, SuggestedCommands commands, Supplier<String> classPath) {
    /** The usual name of the file. */
    public static final String DEFAULT_NAME = "codes.yaml";

    /** The files of a build, whose messages suggest the command line. */
    public CodesAndLock(Path codes, String shown, Supplier<String> classPath) {
        this(codes, shown, SuggestedCommands.on(codes), classPath);
    }

    /** A codes.yaml that messages name as the user typed it. */
    public CodesAndLock(Path codes) {
        this(codes, "");
    }

    /** The same for a command that was given a class path. */
    public CodesAndLock(Path codes, String classPath) {
        this(codes, codes.toString(), () -> classPath);
    }

    /**
     * The files of a build that has commands of its own, which take the options of the command line.
     *
     * @param accept its command to accept changes
     * @param merge its command to merge both sides of a lock
     * @param arguments what names the codes.yaml in these commands, if anything
     * @param classPath what codes.yaml may import
     */
    public static CodesAndLock ofBuild(
            Path codes, String shown, String accept, String merge, List<String> arguments, Supplier<String> classPath) {
        return new CodesAndLock(codes, shown, SuggestedCommands.ofBuild(accept, merge, arguments), classPath);
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
        return load(target(), problems);
    }

    /** Both files for a command that generates types, or null after reporting what is wrong with them. */
    @Nullable
    LoadedCodes load(JavaTarget target, Problems problems) throws CommandException {
        return LoadedCodes.load(read(codes, shown), readLock(), commands(), target, problems);
    }

    /** Both files, also while numbers are there twice; or null after reporting what else is wrong with them. */
    @Nullable
    CodesWithRepetitions loadWithRepetitions(Problems problems) throws CommandException {
        return CodesWithRepetitions.load(read(codes, shown), readLock(), commands(), target(), problems);
    }

    /** What stands for a compilation in a command that generates no types. */
    JavaTarget target() {
        return JavaTarget.ofCommand(new ClassPathImports(classPath));
    }

    /** The codes.yaml to compare with another lock, or null after reporting what is wrong with it. */
    @Nullable
    LoadedCodes loadWithoutLock(Problems problems) throws CommandException {
        return LoadedCodes.load(read(codes, shown), readLock(), target(), problems);
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
