package io.codebook.processor;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * What a native image answers to reflection on the types of a package: nothing about a type that its configuration does not name.
 * Public, and its methods static, because rewritten classes of another loader call them instead of those of {@link Class}.
 */
public final class ClosedWorld {
    private static final Set<String> NAMED = new HashSet<>();
    private static final String PACKAGE = "p.";

    private ClosedWorld() {}

    static void nameOnly(Set<String> types) {
        NAMED.clear();
        NAMED.addAll(types);
    }

    private static boolean isOpen(Class<?> type) {
        return !type.getName().startsWith(PACKAGE) || NAMED.contains(type.getName());
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException {
        if (name.startsWith(PACKAGE) && !NAMED.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        return Class.forName(name, initialize, loader);
    }

    public static Method[] getMethods(Class<?> type) {
        return isOpen(type) ? type.getMethods() : new Method[0];
    }

    public static Method getMethod(Class<?> type, String name, Class<?>[] parameters) throws NoSuchMethodException {
        if (!isOpen(type)) {
            throw new NoSuchMethodException(type + "." + name);
        }
        return type.getMethod(name, parameters);
    }

    public static Field[] getFields(Class<?> type) {
        return isOpen(type) ? type.getFields() : new Field[0];
    }

    public static Class<?>[] getClasses(Class<?> type) {
        return isOpen(type) ? type.getClasses() : new Class<?>[0];
    }

    public static Class<?>[] getPermittedSubclasses(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return isOpen(type) || permitted == null ? permitted : new Class<?>[0];
    }
}
