package io.codebook.compiler.output;

import io.codebook.compiler.model.Book;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a book can be written.
 *
 * @param name what commands call it, such as {@code json}
 * @param description what it is, for people, in a few words
 * @param file the usual name of its file; empty if it has several files, whose names are given
 * @param writer writes it; null for Java, which the compiler writes from more than the book
 */
public record Output(
        String name,
        String description,
        String file,
        @Nullable Writer writer) {
    /** Writes a book that has passed the checks. */
    @FunctionalInterface
    public interface Writer {
        /** The files, in a fixed order; one with any path for an output of one file. */
        List<TextFile> write(Book book);
    }

    /** An output of one file. */
    public static Output ofOneFile(String name, String description, String file, TextWriter writer) {
        return new Output(name, description, file, book -> List.of(new TextFile(file, writer.write(book))));
    }

    /** Writes a book into one file. */
    @FunctionalInterface
    public interface TextWriter {
        String write(Book book);
    }

    /** Whether the output is one file, whose name the caller may choose. */
    public boolean isOneFile() {
        return !file.isEmpty();
    }
}
