package io.codebook.command;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.enums.ComparedEnums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the enums are compiled that stay beside their tables. */
@FunctionalInterface
public interface EnumClasses {
    /** Before they are compiled: nothing is compared, and nobody misses it. */
    EnumClasses NOT_YET = (book, problems) -> List.of();

    /** Compares the enums with their tables; returns notes about what was not compared. */
    List<Problem> compare(Book book, Problems problems) throws CommandException;

    /**
     * Nowhere: the user named no class path.
     *
     * @param remedy how to name it
     */
    static EnumClasses unnamed(String remedy) {
        return (book, problems) -> ComparedEnums.notCompared(book, "because no class path is given; " + remedy);
    }

    /** On a class path, which is asked for only if there is such an enum. */
    static EnumClasses on(Source source) {
        return (book, problems) -> {
            if (!ComparedEnums.areIn(book)) {
                return List.of();
            }
            List<Path> classPath = source.classPath();
            try {
                for (Path entry : classPath) {
                    if (!Files.exists(entry)) {
                        throw new CommandException(
                                "the class path has " + entry + ", which does not exist; correct or build it");
                    }
                }
                return ComparedEnums.compare(book, classPath, problems);
            } catch (IOException failed) {
                throw new CommandException("the class path cannot be read: " + failed.getMessage());
            }
        };
    }

    /** The folders and jars of a class path. */
    @FunctionalInterface
    interface Source {
        List<Path> classPath() throws CommandException;
    }
}
