package io.codebook.processor;

import io.codebook.compiler.model.ImportedTypes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The imported types on the class path of a command. It generates no types, so whatever these would need does not matter. */
public final class ClassPathImports implements ImportedTypes {
    /** No type is generated into it. */
    private static final String PACKAGE = "codebook";

    private final Supplier<String> path;
    private @Nullable ClassPath classPath;

    /** @param path jars, and folders of classes or sources; asked for when a codes.yaml imports something, and empty if not known */
    public ClassPathImports(Supplier<String> path) {
        this.path = path;
    }

    @Override
    public boolean isCompilation() {
        return false;
    }

    @Override
    public @Nullable ImportedType imported(String name) {
        if (classPath == null && ClassPath.isReadable()) {
            String entries = path.get();
            classPath = entries.isEmpty() ? null : new ClassPath(PACKAGE, entries);
        }
        return classPath == null ? null : classPath.imported(name);
    }
}
