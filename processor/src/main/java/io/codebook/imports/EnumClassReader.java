package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the constants of a compiled enum, whose methods tell the rest. The enum is initialised for it. */
final class EnumClassReader {
    private static final List<String> NUMBERS =
            List.of("number", "code", "value", "status", "id", "statusCode", "errorCode");
    private static final List<String> NAMES =
            List.of("reasonPhrase", "phrase", "reason", "title", "displayName", "message", "description", "text");
    private static final List<String> MEANINGS = List.of("meaning", "description", "message", "detail", "details");

    private final String file;
    private final ImportOptions options;
    private final Problems problems;

    EnumClassReader(Path path, ImportOptions options, Problems problems) {
        file = path.toString();
        this.options = options;
        this.problems = problems;
    }

    /**
     * Reads an enum.
     *
     * @param classPath the folder or jar with the enum, and what else its initialiser needs
     * @return null after reporting what is wrong
     */
    @Nullable
    FoundTable read(List<Path> classPath) {
        if (options.enumName().isEmpty()) {
            report("name the enum with --enum, such as --enum com.example.ErrorCode");
            return null;
        }
        List<URL> urls = new ArrayList<>();
        try {
            for (Path path : classPath) {
                urls.add(path.toUri().toURL());
            }
            try (URLClassLoader loader =
                    new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                return read(initialised(loader));
            }
        } catch (ClassNotFoundException missing) {
            report("there is no class " + options.enumName()
                    + "; name it with its package, and with $ before a nested one");
        } catch (IOException unreadable) {
            report("the classes cannot be read: " + unreadable.getMessage());
        } catch (ReflectiveOperationException | LinkageError failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            report(options.enumName() + " cannot be used: " + cause
                    + "; if classes are missing, add them with --class-path");
        }
        return null;
    }

    /** The class. What its initialiser prints does not go where the table is printed. */
    private Class<?> initialised(ClassLoader loader) throws ClassNotFoundException {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            return Class.forName(options.enumName(), true, loader);
        } finally {
            System.setOut(out);
        }
    }

    private void report(String message) {
        problems.add(Place.startOf(file), ProblemId.NOT_IMPORTED, message);
    }

    private @Nullable FoundTable read(Class<?> type) throws ReflectiveOperationException {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            report(type.getName() + " is no enum; only constants of an enum become codes");
            return null;
        }
        int before = problems.count();
        Method number = method(type, options.number(), NUMBERS, "--number");
        Method name = method(type, options.name(), NAMES, "--name");
        Method meaning = method(type, options.meaning(), MEANINGS, "--meaning");
        Map<String, Method> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : options.fields().entrySet()) {
            Method method = method(type, field.getValue(), List.of(), "--field");
            if (method != null) {
                fields.put(field.getKey(), method);
            }
        }
        if (number == null && problems.count() == before) {
            report("no method of " + type.getName() + " is called like a number; name it with --number: "
                    + String.join(", ", getters(type)));
        }
        if (problems.count() > before) {
            return null;
        }
        List<FoundCode> codes = new ArrayList<>();
        for (Object constant : constants) {
            String own = ((Enum<?>) constant).name();
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, Method> field : fields.entrySet()) {
                values.put(field.getKey(), value(field.getValue(), constant));
            }
            boolean isDeprecated = type.getField(own).isAnnotationPresent(Deprecated.class);
            codes.add(new FoundCode(
                    Place.startOf(file),
                    value(number, constant),
                    value(name, constant),
                    own,
                    meaning == null || meaning.equals(name) ? "" : value(meaning, constant),
                    isDeprecated ? "deprecated in " + type.getSimpleName() : "",
                    values));
        }
        return new FoundTable(type.getSimpleName(), codes, List.of());
    }

    private @Nullable Method method(Class<?> type, String given, List<String> usual, String option) {
        List<String> names = given.isEmpty() ? usual : List.of(given);
        for (String name : names) {
            for (String getter :
                    List.of(name, "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))) {
                try {
                    Method method = type.getMethod(getter);
                    if (isGetter(method)) {
                        method.setAccessible(true);
                        return method;
                    }
                } catch (NoSuchMethodException none) {
                    // the next name may be that of one
                }
            }
        }
        if (!given.isEmpty()) {
            report(type.getName() + " has no public method " + given + "() without parameters, which " + option
                    + " names; " + problems.suggestion(given, getters(type)));
        }
        return null;
    }

    private static boolean isGetter(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class;
    }

    private static Set<String> getters(Class<?> type) {
        Set<String> getters = new TreeSet<>();
        for (Method method : type.getMethods()) {
            boolean isOwn = method.getDeclaringClass() != Object.class && method.getDeclaringClass() != Enum.class;
            if (isOwn && method.getParameterCount() == 0 && isGetter(method)) {
                getters.add(method.getName());
            }
        }
        return getters;
    }

    private static String value(@Nullable Method method, Object constant) throws ReflectiveOperationException {
        Object value = method == null ? null : method.invoke(constant);
        if (value instanceof Enum<?> other) { // as codes.yaml spells values, whose constants are these again
            return other.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value == null ? "" : String.valueOf(value);
    }
}
