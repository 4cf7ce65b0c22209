package io.codebook.processor;

import java.io.IOException;
import java.net.URI;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/** Where a compiler finds class files on its class path. */
@FunctionalInterface
interface ClassFiles {
    /** A file of a package, or null; compilers without such a path throw either exception. */
    @Nullable
    FileObject find(String packageName, String file) throws IOException;

    /** The file name of the jar that has a top-level type, or null where it is in none or the compiler does not tell. */
    default @Nullable String jarOf(String packageName, String type) {
        try {
            FileObject file = find(packageName, type + ".class");
            return file == null ? null : jar(file.toUri());
        } catch (IOException | RuntimeException notTold) { // compilers differ in what they throw
            return null;
        }
    }

    private static @Nullable String jar(URI file) {
        String path = file.toString();
        int inside = path.indexOf(".jar!");
        return inside < 0 ? null : path.substring(path.lastIndexOf('/', inside) + 1, inside) + ".jar";
    }
}
