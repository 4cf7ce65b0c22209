package io.codebook.compiler.emit.source;

import io.codebook.compiler.model.ImportedTypes;
import org.jspecify.annotations.Nullable;

/**
 * The types that a command knows. It generates none, so it needs no others than those that a codes.yaml imports.
 *
 * @param imports what is on its class path, or null if it has none
 */
public record CommandTypes(@Nullable ImportedTypes imports) implements UserTypes {
    /** For a command without a class path. */
    public static final UserTypes NONE = new CommandTypes(null);

    @Override
    public @Nullable UserType find(String name) {
        return null;
    }

    @Override
    public @Nullable ConstantType findConstants(String name) {
        return null;
    }

    @Override
    public boolean isInSources(String name) {
        return false;
    }

    @Override
    public boolean areKnown() {
        return false;
    }

    @Override
    public boolean isCompilation() {
        return false;
    }

    @Override
    public @Nullable ImportedType imported(String name) {
        return imports == null ? null : imports.imported(name);
    }
}
