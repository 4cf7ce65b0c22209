package io.codebook.enums;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An enum that was loaded and initialised.
 *
 * @param constants in the order of the enum
 * @param methods its own methods, and the public ones that it inherits
 */
public record EnumClass(Class<?> type, List<Enum<?>> constants, List<Method> methods) {
    static EnumClass of(Class<?> type) throws EnumFailure {
        Object[] values = type.getEnumConstants();
        if (values == null) {
            throw new EnumFailure("is no enum; only constants of an enum become codes");
        }
        List<Enum<?>> constants = new ArrayList<>();
        for (Object value : values) {
            constants.add((Enum<?>) value);
        }
        Set<Method> methods = new LinkedHashSet<>(List.of(type.getMethods())); // fails if a class is missing
        methods.addAll(List.of(type.getDeclaredMethods()));
        return new EnumClass(type, Collections.unmodifiableList(constants), List.copyOf(methods));
    }

    /** The public method of this name without parameters that returns something, or null when there is none. */
    public @Nullable Method getter(String name) {
        try {
            Method method = type.getMethod(name);
            if (isGetter(method)) {
                method.setAccessible(true); // the enum itself need not be public
                return method;
            }
        } catch (NoSuchMethodException none) {
            // the caller tells which there are
        }
        return null;
    }

    private static boolean isGetter(Method method) {
        int modifiers = method.getModifiers();
        return Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && method.getReturnType() != void.class;
    }

    /** The names of all methods that tell something about a constant, besides those that every enum has. */
    public Set<String> getters() {
        Set<String> getters = new TreeSet<>();
        for (Method method : methods) {
            boolean isOwn = method.getDeclaringClass() != Object.class && method.getDeclaringClass() != Enum.class;
            if (isOwn && method.getParameterCount() == 0 && isGetter(method)) {
                getters.add(method.getName());
            }
        }
        return getters;
    }

    /** Whether a constant is annotated as deprecated. */
    public boolean isDeprecated(Enum<?> constant) {
        try {
            return type.getField(constant.name()).isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What a method returns for a constant.
     *
     * @return the value within an {@code Optional}; null where that is empty, and where the method returns null
     * @throws EnumFailure if it throws something
     */
    public @Nullable Object value(Method getter, Enum<?> constant) throws EnumFailure {
        try {
            Object value = getter.invoke(constant);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException failed) {
            throw EnumFailure.of(failed);
        }
    }

    /** A value as codes.yaml spells it: a constant in lower case, with hyphens. */
    public static String text(Object value) {
        return value instanceof Enum<?> other
                ? other.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }
}
