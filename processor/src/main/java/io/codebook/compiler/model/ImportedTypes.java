package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Java types that a compilation has, as the tables that a codes.yaml imports. */
public interface ImportedTypes {
    /** Whether this is a compilation, which has all types. A command may know fewer, and then a lock tells what is accepted. */
    boolean isCompilation();

    /** A type by its canonical name, or null if the compilation does not have it. */
    @Nullable
    ImportedType imported(String name);

    /**
     * A type from elsewhere.
     *
     * @param facts the facts of its table as a lock has them; null if it carries none
     * @param lack why it carries none although Codebook generated it, with the remedy; else null
     * @param constants the constants of an enum, or those of a class that are of its own type
     */
    record ImportedType(
            ExistingType type,
            @Nullable String facts,
            @Nullable String lack,
            List<String> constants) {}
}
