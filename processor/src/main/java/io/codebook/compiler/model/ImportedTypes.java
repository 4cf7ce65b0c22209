package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Java types that a compilation has, as the tables that a codes.yaml imports. */
public interface ImportedTypes {
    /** Whether any type can be found. A command without a class path finds none. */
    boolean areImportable();

    /** A type by its canonical name, or null if the compilation does not have it. */
    @Nullable
    ImportedType imported(String name);

    /**
     * A type from elsewhere.
     *
     * @param facts the facts of its table as a lock has them; null if it carries none
     * @param isGenerated whether Codebook generated it
     * @param constants the constants of an enum, or those of a class that are of its own type
     */
    record ImportedType(ExistingType type, @Nullable String facts, boolean isGenerated, List<String> constants) {}
}
