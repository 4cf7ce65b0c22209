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
import io.codebook.testing.GeneratedTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the generated Java types of a codes.yaml answer, a line each: a table, a method, the code and the answer. Other outputs have
 * to give the same lines.
 */
final class JavaAnswers {
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

    static List<String> of(String yaml) throws ReflectiveOperationException {
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
            for (Field field : table.fields()) {
                if (!field.many()) {
                    Object value = call(code, JavaName.member(field.id().value()));
                    boolean isEnum = field.type() == Field.Type.VALUES && value != null;
                    lines.add(key + " " + field.id() + " " + (isEnum ? call(value, "label") : value));
                }
            }
            for (CodeMapping mapping : book.mappings()) {
                if (mapping.from().value().equals(table.id().value())) {
                    Object target = call(code, "to" + JavaName.type(mapping.to().value()));
                    lines.add(key + " to " + mapping.to() + " " + (target == null ? null : call(target, "name")));
                }
            }
        }
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
        Class<?> loaded = Class.forName(GoldenCase.PACKAGE + "." + type, true, loader);
        return loaded.getField(name).get(null);
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
