package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a generated type says of its rows, in the form of a lock. What it cannot tell is taken from the lock. */
final class TypeFacts {
    private final Class<?> type;
    private final FactPath table;
    private final CodesLock promised;
    private final Map<FactPath, List<String>> facts = new TreeMap<>();
    private final List<String> fields = new ArrayList<>();
    private final Map<Class<?>, Method[]> methods = new HashMap<>();

    TypeFacts(Class<?> type, String table, CodesLock promised) {
        this.type = type;
        this.table = FactPath.of("table", table);
        this.promised = promised;
    }

    CodesLock lock() {
        for (Map.Entry<FactPath, List<String>> fact : promised.facts().entrySet()) {
            List<String> words = fact.getKey().words();
            boolean row = words.size() > 3
                    && (words.get(2).equals("code") || words.get(2).equals("operation"));
            if (words.subList(0, 2).equals(table.words()) && !row) {
                facts.put(fact.getKey(), fact.getValue());
                if (words.size() == 5
                        && words.get(2).equals("field")
                        && words.get(4).equals("type")) {
                    fields.add(words.get(3));
                }
            }
        }
        constants(type);
        Class<?>[] parts = type.getPermittedSubclasses();
        for (Class<?> part : parts == null ? new Class<?>[0] : parts) {
            constants(part);
        }
        return new CodesLock(facts);
    }

    /** Looks at one enum, which is all of a table or, of a large one, a part. */
    private void constants(Class<?> codes) {
        Object[] constants = codes.getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            if (says(constant, "codes").isPresent()) {
                operation((Enum<?>) constant);
            } else {
                code((Enum<?>) constant);
            }
        }
        aliases(codes);
    }

    private void code(Enum<?> constant) {
        FactPath code = table.and("code", text(constant));
        facts.put(code.and("constant"), List.of(constant.name()));
        put(code.and("name"), says(constant, "phrase"));
        put(code.and("meaning"), says(constant, "meaning"));
        put(code.and("retired"), says(constant, "retired"));
        for (String id : fields) {
            put(code.and("field", id), says(constant, member(id)));
        }
    }

    private void aliases(Class<?> codes) {
        for (Field field : codes.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == codes && !field.isEnumConstant()) {
                try {
                    Enum<?> constant = (Enum<?>) field.get(null);
                    facts.put(table.and("code", text(constant), "alias", field.getName()), List.of(constant.name()));
                } catch (IllegalAccessException hidden) {
                    throw inaccessible(hidden);
                }
            }
        }
    }

    private void operation(Enum<?> constant) {
        FactPath operation = table.and(
                "operation", group(constant), text(says(constant, "title").orElse("")));
        facts.put(operation.and("constant"), List.of(constant.name()));
        for (Object code : (Collection<?>) says(constant, "codes").orElse(List.of())) {
            List<String> reasons = new ArrayList<>();
            for (Object reason : (Collection<?>) says(constant, "reasons", code).orElse(List.of())) {
                reasons.add(text(reason));
            }
            facts.put(operation.and("answer", text(code)), reasons);
        }
    }

    /** The id of the group, which the lock knows by its constant. */
    private String group(Enum<?> constant) {
        Optional<Object> group = says(constant, "group");
        for (Map.Entry<FactPath, List<String>> fact : promised.facts().entrySet()) {
            List<String> words = fact.getKey().words();
            if (words.size() == 4
                    && words.subList(0, 2).equals(table.words())
                    && words.get(2).equals("group")
                    && group.isPresent()
                    && fact.getValue().get(0).equals(((Enum<?>) group.get()).name())) {
                return words.get(3);
            }
        }
        return "-";
    }

    private void put(FactPath path, Optional<Object> value) {
        String text = value.isPresent() ? text(value.get()) : "";
        if (!text.isEmpty()) {
            facts.put(path, List.of(text));
        }
    }

    /** A code as codes.yaml spells it, a value of a field by its label, and anything else as it is. */
    private String text(Object value) {
        if (!(value instanceof Enum<?>)) {
            return String.valueOf(value);
        }
        for (String accessor : List.of("text", "number", "label")) {
            Optional<Object> said = says(value, accessor);
            if (said.isPresent()) {
                return String.valueOf(said.get());
            }
        }
        return String.valueOf(value);
    }

    private Optional<Object> says(Object constant, String accessor, Object... arguments) {
        try {
            for (Method method : methods(constant.getClass())) {
                if (method.getName().equals(accessor)
                        && method.getParameterCount() == arguments.length
                        && !method.isBridge()) {
                    return Optional.ofNullable(method.invoke(constant, arguments));
                }
            }
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw inaccessible(hidden);
        }
    }

    /** Asked for once a class, as every answer is an array of copies. */
    private Method[] methods(Class<?> asked) {
        Method[] found = methods.get(asked);
        if (found == null) {
            found = asked.getMethods();
            methods.put(asked, found);
        }
        return found;
    }

    private IllegalStateException inaccessible(ReflectiveOperationException hidden) {
        return new IllegalStateException(
                type.getName() + " cannot be looked into; its module has to export or open its package", hidden);
    }

    /** {@code error.type} to {@code errorType}, as generated accessors are called. */
    private static String member(String id) {
        StringBuilder member = new StringBuilder();
        for (String word : id.split("[^A-Za-z0-9]+", -1)) {
            member.append(
                    member.isEmpty()
                            ? word.substring(0, 1).toLowerCase(Locale.ROOT)
                            : word.substring(0, 1).toUpperCase(Locale.ROOT));
            member.append(word.substring(1));
        }
        return member.toString();
    }
}
