package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.enums.EnumClass;
import io.codebook.enums.EnumFailure;
import io.codebook.enums.EnumLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        try (EnumLoader loader = EnumLoader.of(classPath)) {
            EnumClass found = loader.load(options.enumName());
            if (found != null) {
                return read(found);
            }
            report("there is no class " + options.enumName() + " in it; name it with its package");
        } catch (IOException unreadable) {
            report("the classes cannot be read: " + unreadable.getMessage());
        } catch (EnumFailure failure) {
            report(options.enumName() + " " + failure.getMessage());
        }
        return null;
    }

    private void report(String message) {
        problems.add(Place.startOf(file), ProblemId.NOT_IMPORTED, message);
    }

    private @Nullable FoundTable read(EnumClass found) throws EnumFailure {
        int before = problems.count();
        Method number = method(found, options.number(), NUMBERS, "--number");
        Method name = method(found, options.name(), NAMES, "--name");
        Method meaning = method(found, options.meaning(), MEANINGS, "--meaning");
        Map<String, Method> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : options.fields().entrySet()) {
            Method method = method(found, field.getValue(), List.of(), "--field");
            if (method != null) {
                fields.put(field.getKey(), method);
            }
        }
        if (number == null && problems.count() == before) {
            report("no method of " + found.type().getName() + " is called like a number; name it with --number: "
                    + String.join(", ", found.getters()));
        }
        if (problems.count() > before) {
            return null;
        }
        List<FoundCode> codes = new ArrayList<>();
        for (Enum<?> constant : found.constants()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, Method> field : fields.entrySet()) {
                values.put(field.getKey(), value(found, field.getValue(), constant));
            }
            codes.add(new FoundCode(
                    Place.startOf(file),
                    value(found, number, constant),
                    value(found, name, constant),
                    constant.name(),
                    meaning == null || meaning.equals(name) ? "" : value(found, meaning, constant),
                    found.isDeprecated(constant)
                            ? "deprecated in " + found.type().getSimpleName()
                            : "",
                    values));
        }
        String typeName = found.type().getSimpleName();
        Set<String> enumerated = new HashSet<>();
        fields.forEach((id, method) -> {
            if (method.getReturnType().isEnum()) {
                enumerated.add(id);
            }
        });
        if (!options.keepEnum()) {
            Remark offer = new Remark(
                    Place.startOf(file),
                    "if " + typeName
                            + " is to stay for now, import it with --keep-enum, and nothing is generated for it");
            return new FoundTable(typeName, codes, List.of(offer), enumerated, null);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        put("number", number, parts);
        put("name", name, parts);
        put("meaning", meaning == null || meaning.equals(name) ? null : meaning, parts);
        Map<String, String> methods = new LinkedHashMap<>();
        fields.forEach((id, method) -> methods.put(id, method.getName()));
        KeptEnum kept = new KeptEnum(found.type().getCanonicalName(), parts, methods);
        return new FoundTable(typeName, codes, List.of(), enumerated, kept);
    }

    private static void put(String part, @Nullable Method method, Map<String, String> parts) {
        if (method != null) {
            parts.put(part, method.getName());
        }
    }

    private @Nullable Method method(EnumClass found, String given, List<String> usual, String option) {
        List<String> names = given.isEmpty() ? usual : List.of(given);
        for (String name : names) {
            for (String getter :
                    List.of(name, "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))) {
                Method method = found.getter(getter);
                if (method != null) {
                    return method;
                }
            }
        }
        if (!given.isEmpty()) {
            report(found.type().getName() + " has no public method " + given + "() without parameters, which " + option
                    + " names; " + problems.suggestion(given, found.getters()));
        }
        return null;
    }

    private static String value(EnumClass found, @Nullable Method method, Enum<?> constant) throws EnumFailure {
        Object value = method == null ? null : found.value(method, constant);
        return value == null ? "" : EnumClass.text(value);
    }
}
