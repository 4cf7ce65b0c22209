package io.codebook.command;

import io.codebook.processor.ClassPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A class path that the user has written. */
public final class GivenClassPath {
    private GivenClassPath() {}

    /**
     * Checks a class path, because javac passes over what is missing, and what a command needs of it would be missing as well.
     *
     * @param path jars, and folders of classes or sources, as javac takes them; may be empty
     * @throws CommandException when it cannot be used
     */
    public static void check(String path) throws CommandException {
        if (path.isEmpty()) {
            return;
        }
        if (!ClassPath.isReadable()) {
            throw new CommandException("this Java has no compiler, which reads the class path; run it with a JDK");
        }
        for (String entry : path.split(File.pathSeparator, -1)) {
            boolean isAllJars = entry.endsWith("*");
            try {
                if (!isAllJars && !Files.exists(Path.of(entry))) {
                    throw new CommandException(
                            "the class path has " + entry + ", which does not exist; correct or build it");
                }
            } catch (InvalidPathException broken) {
                throw new CommandException("the class path has an invalid file name: " + broken.getMessage());
            }
        }
    }
}
