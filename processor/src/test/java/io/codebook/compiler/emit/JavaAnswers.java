package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.codebook.compiler.Compiler;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.testing.GeneratedTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the generated Java types of a codes.yaml answer, a line each: a table, a method, the code and the answer. Other outputs have
 * to give the same lines.
 */
final class JavaAnswers {
    private static final int MOST_UNKNOWN = 100;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final Book book;
    private final ClassLoader loader;
    private final List<String> lines = new ArrayList<>();

    private JavaAnswers(Book book, ClassLoader loader) {
        this.book = book;
        this.loader = loader;
    }

    static Book book(String yaml) {
        Problems problems = new Problems();
        LoadedCodes loaded =
                LoadedCodes.load(new Source("codes.yaml", yaml.getBytes(StandardCharsets.UTF_8)), problems);
        assertThat(problems.lines()).isEmpty();
        return Objects.requireNonNull(loaded).book();
    }

    /** The lines. They are found out once, as all outputs ask for those of the same files. */
    static List<String> of(String yaml) throws ReflectiveOperationException {
        List<String> known = KNOWN.get(yaml);
        if (known == null) {
            known = List.copyOf(answers(yaml));
            KNOWN.put(yaml, known);
        }
        return known;
    }

    private static List<String> answers(String yaml) throws ReflectiveOperationException {
        Compiler.Result result = GoldenCase.run(yaml);
        assertThat(result.problems()).isEmpty();
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "Use", null));
        InMemory.assertClean(compilation);
        JavaAnswers answers = new JavaAnswers(book(yaml), new GeneratedTypes(compilation));
        for (CodeTable table : answers.book.tables()) {
            answers.add(table);
        }
        for (OperationTable table : answers.book.operations()) {
            answers.add(table);
        }
        return answers.lines;
    }

    private void add(CodeTable table) throws ReflectiveOperationException {
        for (Row row : table.rows().values()) {
            Object code = constant(table.typeOf(row.code()), row.constant().value());
            String key = table.type() + " " + row.constant();
            lines.add(key + " constant " + call(code, "name"));
            lines.add(key + " name " + call(code, "phrase"));
            for (String method : List.of("meaning", "retired")) {
                if (has(code, method) && !"".equals(call(code, method))) {
                    lines.add(key + " " + method + " " + call(code, method));
                }
            }
            if (table.kind().hasClasses()) {
                lines.add(key + " class " + call(code, "responseClass"));
            }
            for (Field field : table.fields()) {
                addValue(key, field, code);
            }
            for (CodeMapping mapping : book.mappings()) {
                if (mapping.from().value().equals(table.id().value())) {
                    Object target = call(code, "to" + JavaName.type(mapping.to().value()));
                    lines.add(key + " to " + mapping.to() + " " + (target == null ? null : call(target, "name")));
                }
            }
        }
        Class<?> type = type(table.type().value());
        for (Row row : table.rows().values()) {
            addFound(table, "constant", row.constant().value(), type, "findByName");
            for (Text alias : row.aliases()) {
                addFound(table, "constant", alias.value(), type, "findByName");
            }
        }
        for (Field field : table.fields()) {
            if (field.unique()) {
                for (Row row : table.rows().values()) {
                    Text value = row.value(field.id().value());
                    if (value != null) {
                        Object key = field.type() == Field.Type.INT ? Integer.valueOf(value.value()) : value.value();
                        addFound(
                                table,
                                field.id().value(),
                                key,
                                type,
                                "findBy" + JavaName.type(field.id().value()));
                    }
                }
            }
        }
        for (Long number : unknown(table)) {
            Object code = decoded(table, type, number);
            String key = table.type() + " unknown " + number;
            for (Field field : table.fields()) {
                if (field.isRanged() && !field.many()) {
                    addValue(key, field, code);
                }
            }
            if (table.kind().hasClasses()) {
                lines.add(key + " class " + call(code, "responseClass"));
            }
        }
    }

    /**
     * Numbers that a table does not have: those behind its own, as far as a code can have them. None for tables of texts.
     *
     * @return ascending, at most 100
     */
    static List<Long> unknown(CodeTable table) {
        List<Long> unknown = new ArrayList<>();
        if (table.kind().isNumeric()) {
            Set<Long> known = new HashSet<>();
            table.rows().values().forEach(row -> known.add(row.code().value()));
            for (Row row : table.rows().values()) {
                long next = row.code().value() + 1;
                if (!known.contains(next)
                        && next > table.kind().smallest()
                        && next <= table.kind().largest()
                        && unknown.size() < MOST_UNKNOWN) {
                    unknown.add(next);
                }
            }
        }
        return unknown;
    }

    private static Object decoded(CodeTable table, Class<?> type, long number) throws ReflectiveOperationException {
        return switch (table.kind()) {
            case INT, HTTP, COAP -> type.getMethod("decode", int.class).invoke(null, (int) number);
            case INT64, UINT32 -> type.getMethod("decode", long.class).invoke(null, number);
            case TEXT -> throw new AssertionError(table.id());
        };
    }

    private void addFound(CodeTable table, String by, Object value, Class<?> type, String method)
            throws ReflectiveOperationException {
        Class<?> parameter = value instanceof Integer ? int.class : String.class;
        Object found = type.getMethod(method, parameter).invoke(null, value);
        lines.add(table.type() + " by " + by + " " + value + " " + call(found, "name"));
    }

    private void addValue(String key, Field field, Object code) throws ReflectiveOperationException {
        Object value = call(code, JavaName.member(field.id().value()));
        boolean isEnum = field.type() == Field.Type.VALUES && value != null;
        if (field.many()) {
            List<Object> texts = new ArrayList<>();
            for (Object one : (List<?>) Objects.requireNonNull(value)) {
                texts.add(isEnum ? call(one, "label") : one);
            }
            value = texts;
        } else if (isEnum) {
            value = call(value, "label");
        }
        lines.add(key + " " + field.id() + " " + value);
    }

    private void add(OperationTable table) throws ReflectiveOperationException {
        CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
        for (OperationTable.Operation operation : table.operations()) {
            Object constant =
                    constant(table.type().value(), operation.constant().value());
            for (Row row : codes.rows().values()) {
                Object code = constant(codes.type().value(), row.constant().value());
                String key = table.type() + " " + operation.constant() + " " + row.constant();
                lines.add(key + " allows " + call(constant, "allows", code));
                String mayAnswer = has(constant, "mayAnswer") ? "mayAnswer" : "allows"; // without a fallback
                lines.add(key + " mayAnswer " + call(constant, mayAnswer, code));
                lines.add(key + " reasons " + call(constant, "reasons", code));
            }
        }
    }

    private Object constant(String type, String name) throws ReflectiveOperationException {
        return type(type).getField(name).get(null);
    }

    private Class<?> type(String name) throws ReflectiveOperationException {
        return Class.forName(GoldenCase.PACKAGE + "." + name, true, loader);
    }

    private static boolean has(Object object, String method) {
        for (Method each : object.getClass().getMethods()) {
            if (each.getName().equals(method)) {
                return true;
            }
        }
        return false;
    }

    private static Object call(Object object, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : object.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == arguments.length
                    && (arguments.length == 0 || method.getParameterTypes()[0].isInstance(arguments[0]))) {
                method.setAccessible(true);
                try {
                    return method.invoke(object, arguments);
                } catch (InvocationTargetException failed) {
                    throw new AssertionError(name, failed);
                }
            }
        }
        throw new AssertionError(object.getClass() + " has no " + name);
    }
}
