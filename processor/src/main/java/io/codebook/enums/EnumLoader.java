package io.codebook.enums;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads enums of a class path. Their initialisers run. */
public final class EnumLoader implements AutoCloseable {
    private final URLClassLoader loader;

    private EnumLoader(URLClassLoader loader) {
        this.loader = loader;
    }

    /** A loader for jars and folders of classes. */
    public static EnumLoader of(List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        return new EnumLoader(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /**
     * Loads an enum.
     *
     * @param name its qualified name; before the name of a nested one is a dollar sign or a dot
     * @return null if there is no such class
     * @throws EnumFailure if it is no enum, or its initialiser fails
     */
    public @Nullable EnumClass load(String name) throws EnumFailure {
        String binary = name;
        while (true) {
            try {
                return EnumClass.of(initialised(binary));
            } catch (ClassNotFoundException missing) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    return null;
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            } catch (Error failed) { // an initialiser may throw any
                throw EnumFailure.of(failed);
            }
        }
    }

    /** The class. What its initialiser prints does not go where commands print. */
    private Class<?> initialised(String binary) throws ClassNotFoundException {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            return Class.forName(binary, true, loader);
        } finally {
            System.setOut(out);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
