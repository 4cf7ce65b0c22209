package io.codebook.testing;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Loads what a compilation made. Each loader has classes of its own, in which nothing has been initialised yet. */
public final class GeneratedTypes extends ClassLoader {
    private final Map<String, byte[]> classes;

    public GeneratedTypes(Compilation compilation) {
        this(compilation, GeneratedTypes.class.getClassLoader());
    }

    /** @param parent asked first for every class that is loaded */
    public GeneratedTypes(Compilation compilation, ClassLoader parent) {
        super(parent);
        classes = compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .collect(Collectors.toMap(GeneratedTypes::name, GeneratedTypes::bytes));
    }

    /** Loads and initialises every class. */
    public void initialiseAll() throws ClassNotFoundException {
        for (String name : classes.keySet()) {
            Class.forName(name, true, this);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** A constant of a generated enum. */
    public Object constant(String type, String name) throws ReflectiveOperationException {
        return loadClass("p." + type).getField(name).get(null);
    }

    /** What a method without parameters answers. */
    public static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static String name(JavaFileObject file) {
        String path = file.toUri().getPath().replaceFirst("^/?CLASS_OUTPUT/", "");
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
