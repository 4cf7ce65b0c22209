package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.reflect.GeneratedNames;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of a generated type, read by reflection; what the type cannot tell is taken from its lock. */
final class TypeFacts {
    private final Class<?> type;
    private final FactPath table;
    private final CodesLock accepted;
    private final Map<FactPath, List<String>> facts = new TreeMap<>();
    private final List<String> fields = new ArrayList<>();
    private final Map<Class<?>, Method[]> methods = new HashMap<>();

    TypeFacts(Class<?> type, String table, CodesLock accepted) {
        this.type = type;
        this.table = FactPath.table(table);
        this.accepted = accepted;
    }

    CodesLock lock() {
        for (Map.Entry<FactPath, List<String>> fact : table.in(accepted.facts()).entrySet()) {
            FactPath path = fact.getKey();
            if (!path.isWithin(FactType.CODE) && !path.isWithin(FactType.OPERATION)) {
                facts.put(path, fact.getValue());
            }
            if (path.is(FactType.FIELD_TYPE)) {
                fields.add(path.name(FactType.FIELD));
            }
        }
        constants(type);
        Class<?>[] parts = type.getPermittedSubclasses();
        for (Class<?> part : parts == null ? new Class<?>[0] : parts) {
            constants(part);
        }
        return new CodesLock(facts);
    }

    /** Reads one enum, which has all codes of a table or, of a split table, a part. */
    private void constants(Class<?> codes) {
        boolean isOperations = accepted.values(table.at(FactType.TABLE_KIND)).contains("operations");
        Object[] constants = codes.getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            List<?> answered = valueOf(constant, "codes");
            // A table of codes may have a field of that name, and no type is sure to be what its lock says.
            if (isOperations && !answered.isEmpty() && answered.get(0) instanceof Collection<?> codesOf) {
                operation((Enum<?>) constant, codesOf);
            } else {
                code((Enum<?>) constant);
            }
        }
        aliases(codes);
    }

    private void code(Enum<?> constant) {
        FactPath code = table.at(FactType.CODE, number(constant, table));
        facts.put(code.at(FactType.CONSTANT), List.of(constant.name()));
        put(code.at(FactType.NAME), textOf(constant, "phrase"));
        put(code.at(FactType.MEANING), textOf(constant, "meaning"));
        put(code.at(FactType.RETIRED), textOf(constant, "retired"));
        put(code.at(FactType.LINK), textOf(constant, "link"));
        put(code.at(FactType.REMEDY), textOf(constant, "remedy"));
        for (String id : fields) {
            List<String> values = texts(valueOf(constant, GeneratedNames.member(id)));
            values.sort(null);
            if (!values.isEmpty()) {
                facts.put(code.at(FactType.CODE_FIELD, id), values);
            }
        }
    }

    private void aliases(Class<?> codes) {
        for (Field field : codes.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == codes && !field.isEnumConstant()) {
                try {
                    Enum<?> constant = (Enum<?>) field.get(null);
                    facts.put(alias(constant, field.getName()), List.of(constant.name()));
                } catch (IllegalAccessException hidden) {
                    throw inaccessible(hidden);
                }
            }
        }
    }

    private void operation(Enum<?> constant, Collection<?> answered) {
        FactPath codesFrom = FactPath.table(String.join("", accepted.values(table.at(FactType.CODES_FROM))));
        FactPath operation = operation(constant);
        facts.put(operation.at(FactType.OPERATION_CONSTANT), List.of(constant.name()));
        put(operation.at(FactType.OPERATION_RETIRED), textOf(constant, "retired"));
        for (Object code : answered) {
            FactPath answer = operation.at(FactType.ANSWER, number(code, codesFrom));
            List<String> reasons = texts(valueOf(constant, "reasons", code));
            facts.put(answer, reasons.isEmpty() ? List.of(FactPath.NO_PHRASE) : reasons);
            for (String id : fields) {
                put(answer.at(FactType.ANSWER_FIELD, id), textOf(constant, GeneratedNames.member(id), code));
            }
            String name = textOf(constant, "phrase", code);
            put(answer.at(FactType.ANSWER_NAME), name.equals(textOf(code, "phrase")) ? "" : name);
            for (Class<?> nested : type.getClasses()) {
                Object[] ids = nested.getSimpleName().equals("Reason") ? nested.getEnumConstants() : new Object[0];
                for (Object id : ids) {
                    put(answer.at(FactType.ANSWER_PHRASE, textOf(id, "label")), textOf(constant, "reason", code, id));
                }
            }
        }
    }

    private FactPath operation(Enum<?> constant) {
        return table.at(FactType.OPERATIONS, group(constant)).at(FactType.OPERATION, textOf(constant, "title"));
    }

    private FactPath alias(Enum<?> constant, String alias) {
        return accepted.values(table.at(FactType.TABLE_KIND)).contains("operations")
                ? operation(constant).at(FactType.OPERATION_ALIAS, alias)
                : table.at(FactType.CODE, number(constant, table)).at(FactType.ALIAS, alias);
    }

    /** The id of the group, which the lock knows by its constant. */
    private String group(Enum<?> constant) {
        List<?> group = valueOf(constant, "group");
        for (Map.Entry<FactPath, List<String>> fact : table.in(accepted.facts()).entrySet()) {
            if (fact.getKey().is(FactType.GROUP)
                    && !group.isEmpty()
                    && fact.getValue().get(0).equals(((Enum<?>) group.get(0)).name())) {
                return fact.getKey().name();
            }
        }
        return FactPath.NO_GROUP;
    }

    private void put(FactPath path, String value) {
        if (!value.isEmpty()) {
            facts.put(path, List.of(value));
        }
    }

    /** The number of a code as codes.yaml spells it. The kind of its table decides, since a field may be called text or number. */
    private String number(Object code, FactPath codes) {
        List<String> kind = accepted.values(codes.at(FactType.NUMBER_KIND));
        boolean isText = kind.contains("text") || kind.contains("coap");
        String number = textOf(code, isText ? "text" : "number");
        // A type of another kind than its lock says still has a number, which disagrees with the lock.
        return number.isEmpty() ? textOf(code, isText ? "number" : "text") : number;
    }

    /** A value of a field by its label, anything else as text. */
    private String text(Object value) {
        return value instanceof Enum<?> ? textOf(value, "label") : String.valueOf(value);
    }

    /** Values as texts, those of a collection one by one. */
    private List<String> texts(Collection<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.addAll(value instanceof Collection<?> several ? texts(several) : List.of(text(value)));
        }
        return texts;
    }

    private String textOf(Object constant, String accessor, Object... arguments) {
        List<?> value = valueOf(constant, accessor, arguments);
        return value.isEmpty() ? "" : text(value.get(0));
    }

    /** What an accessor answers; nothing if there is no such accessor, or it answers null. */
    private List<?> valueOf(Object constant, String accessor, Object... arguments) {
        try {
            for (Method method : methods(constant.getClass())) {
                if (method.getName().equals(accessor)
                        && method.getParameterCount() == arguments.length
                        && !method.isBridge()) {
                    Object value = method.invoke(constant, arguments);
                    return value == null ? List.of() : List.of(value);
                }
            }
            return List.of();
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
                type.getName() + " is not accessible; its module must export or open its package", hidden);
    }
}
