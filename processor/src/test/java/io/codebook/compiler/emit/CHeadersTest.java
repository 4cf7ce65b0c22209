package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.c.CHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers compile without a warning, as C and as C++, and answer what the Java types answer. */
class CHeadersTest {
    private static final List<String> WARNINGS = List.of("-Wall", "-Wextra", "-Werror", "-pedantic");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.OutputCase#all")
    void answersWhatJavaAnswers(OutputCase one) throws Exception {
        String yaml = one.yaml();
        assumeTrue(Programs.has("gcc"), "there is no gcc");
        Book book = JavaAnswers.book(yaml);
        write(book, calls(book));
        compile("gcc", "-std=c99", "-x", "c");
        assertThat(Programs.run(folder, folder.resolve("program").toString()))
                .isEqualTo(String.join("\n", JavaAnswers.of(yaml)).lines().toList()); // some texts have several lines
    }

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.OutputCase#all")
    void compilesWithOtherCompilersAndAsCPlusPlus(OutputCase one) throws Exception {
        Book book = JavaAnswers.book(one.yaml());
        write(book, calls(book));
        boolean isCompiled = false;
        for (String compiler : List.of("clang", "g++", "clang++")) {
            if (Programs.has(compiler)) {
                boolean isC = compiler.equals("clang");
                compile(compiler, isC ? "-std=c99" : "-std=c++11", "-x", isC ? "c" : "c++", "-fsyntax-only");
                isCompiled = true;
            }
        }
        assumeTrue(isCompiled, "there is no other compiler than gcc");
    }

    /** A folder with {@code errno.h} in the path of a compiler would hide that of the system. */
    @Test
    void hidesNoHeaderOfTheSystem() {
        Book book = JavaAnswers.book("""
                codebook: 1
                tables:
                  errno: {type: Errno, number: int, codes: {1: {name: EPERM}}}
                """);
        assertThat(CHeaders.of(book)).extracting(TextFile::path).containsExactly("errno_.h");
    }

    /** Texts that would end a literal or a comment, or be read as something else, come out as they are. */
    @Test
    void writesAnyText() throws Exception {
        assumeTrue(Programs.has("gcc"), "there is no gcc");
        String text =
                "a \"quote\", a \\ backslash, ??/ a trigraph, */ the end, /* the start, \\n no line, %s, é, \uD83D\uDE00";
        String yaml = """
                codebook: 1
                tables:
                  int:
                    type: Int
                    number: int
                    fields:
                      name-of: {type: text}
                    codes:
                      -2147483648: {name: Max, meaning: %s, name-of: %s}
                      2147483647: {name: Min, meaning: %s, name-of: x}
                """.formatted(quoted(text), quoted(text), quoted("x".repeat(5000)));
        Book book = JavaAnswers.book(yaml);
        write(book, calls(book));
        compile("gcc", "-std=c99", "-x", "c");
        assertThat(Programs.run(folder, folder.resolve("program").toString()))
                .isEqualTo(JavaAnswers.of(yaml))
                .contains("Int MAX meaning " + text);
        assertThat(Files.readString(folder.resolve("int.h"))).contains("INT_MAX_ = (-2147483647 - 1)");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private void write(Book book, List<String> calls) throws IOException {
        StringBuilder program = new StringBuilder("#include <stdio.h>\n#include <limits.h>\n");
        for (TextFile file : CHeaders.of(book)) {
            Files.writeString(folder.resolve(file.path()), file.text());
            program.append("#include \"").append(file.path()).append("\"\n");
        }
        program.append("""
                static void show(const char *what, const char *value) {
                    printf("%s %s\\n", what, value == NULL ? "null" : value);
                }
                """);
        for (int i = 0; i < calls.size(); i++) {
            program.append("static void call")
                    .append(i)
                    .append("(void) {\n    ")
                    .append(calls.get(i))
                    .append("\n}\n");
        }
        program.append("int main(void) {\n");
        for (int i = 0; i < calls.size(); i++) {
            program.append("    call").append(i).append("();\n");
        }
        Files.writeString(folder.resolve("program.c"), program.append("    return 0;\n}\n"));
    }

    /** Calls that print the lines of {@link JavaAnswers}. */
    private static List<String> calls(Book book) {
        List<String> calls = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            for (Row row : table.rows().values()) {
                calls.addAll(calls(book, table, row));
            }
            calls.addAll(lookups(table));
        }
        for (OperationTable table : book.operations()) {
            CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
            String of = prefix(table.type().value());
            for (OperationTable.Operation operation : table.operations()) {
                for (Row row : codes.rows().values()) {
                    String arguments = "(" + constant(of, operation.constant().value()) + ", "
                            + constant(
                                    prefix(codes.type().value()), row.constant().value());
                    String key = table.type() + " " + operation.constant() + " " + row.constant();
                    String call = of.toLowerCase(Locale.ROOT);
                    calls.add("show(\"" + key + " allows\", " + call + "_allows" + arguments
                            + ") ? \"true\" : \"false\");");
                    calls.add("show(\"" + key + " mayAnswer\", " + call + "_may_answer" + arguments
                            + ") ? \"true\" : \"false\");");
                    calls.add("size_t i = 0; printf(\"" + key + " reasons [\"); while (" + call + "_reason" + arguments
                            + ", i) != NULL) { printf(i == 0 ? \"%s\" : \", %s\", " + call + "_reason" + arguments
                            + ", i)); i++; } printf(\"]\\n\");");
                }
            }
        }
        return calls;
    }

    private static List<String> calls(Book book, CodeTable table, Row row) {
        List<String> calls = new ArrayList<>();
        String prefix = prefix(table.type().value());
        String function = prefix.toLowerCase(Locale.ROOT) + "_";
        String number = constant(prefix, row.constant().value());
        String key = "\"" + table.type() + " " + row.constant() + " ";
        calls.add("show(" + key + "constant\", " + function + "constant(" + number + "));");
        calls.add("show(" + key + "name\", " + function + "name(" + number + "));");
        if (row.meaning() != null) {
            calls.add("show(" + key + "meaning\", " + function + "meaning(" + number + "));");
        }
        if (table.rows().values().stream().anyMatch(each -> each.retired() != null)) {
            calls.add("show(" + key + "retired\", " + function + "retired(" + number + "));");
        }
        if (table.kind().hasClasses()) {
            calls.add(classOf(table, key + "class\"", number));
        }
        for (Field field : table.fields()) {
            String id = Objects.requireNonNull(JavaName.constant(field.id().value()))
                    .toLowerCase(Locale.ROOT);
            String what = key + field.id() + "\"";
            String call = function + id + "(" + number;
            if (field.many()) {
                calls.add(many(table, field, what, function + "has_" + id + "(" + number));
                continue;
            }
            switch (field.type()) {
                case LABEL, TEXT -> calls.add("show(" + what + ", " + call + "));");
                case INT ->
                    calls.add("int32_t v = 0; if (" + call + ", &v)) printf(\"%s %ld\\n\", " + what
                            + ", (long) v); else show(" + what + ", NULL);");
                case BOOLEAN ->
                    calls.add("bool v = false; if (" + call + ", &v)) show(" + what
                            + ", v ? \"true\" : \"false\"); else show(" + what + ", NULL);");
                case VALUES -> calls.add(value(table, field, what, number));
            }
        }
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                CodeTable to = Objects.requireNonNull(book.table(mapping.to()));
                String target = prefix(to.type().value()).toLowerCase(Locale.ROOT);
                String type = type(to);
                String id = Objects.requireNonNull(
                                JavaName.constant(mapping.to().value()))
                        .toLowerCase(Locale.ROOT);
                calls.add(type + " v = 0; if (" + function + "to_" + id + "(" + number + ", &v)) show(" + key + "to "
                        + mapping.to() + "\", " + target + "_constant(v)); else show(" + key + "to " + mapping.to()
                        + "\", NULL);");
            }
        }
        return calls;
    }

    private static String classOf(CodeTable table, String what, String number) {
        List<String> names = table.kind() == NumberKind.HTTP
                ? List.of("SERVER_ERROR", "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR")
                : List.of("OTHER", "OTHER", "SUCCESS", "OTHER", "CLIENT_ERROR", "SERVER_ERROR", "OTHER", "OTHER");
        return "static const char *const names[] = {\"" + String.join("\", \"", names) + "\"}; int digit = "
                + prefix(table.type().value()).toLowerCase(Locale.ROOT) + "_class(" + number + "); show(" + what
                + ", digit < " + names.size() + " ? names[digit] : names[0]);";
    }

    private static String valueConstant(CodeTable table, Field field, Field.Value value) {
        return prefix(table.type().value()) + "_" + JavaName.constant(field.id().value()) + "_" + value.constant();
    }

    /** A call that shows the value of a field with values. */
    private static String value(CodeTable table, Field field, String what, String number) {
        String function = prefix(table.type().value()) + "_"
                + JavaName.constant(field.id().value());
        StringBuilder any = new StringBuilder();
        for (Field.Value value : field.values()) {
            any.append("v == " + valueConstant(table, field, value) + " ? \"" + value.name() + "\" : ");
        }
        return "enum %1$s_value v = %1$s(%2$s); show(%3$s, %4$sNULL);"
                .formatted(function.toLowerCase(Locale.ROOT), number, what, any);
    }

    /** A call that shows all values of a field with many, each of which has to be asked for. */
    private static String many(CodeTable table, Field field, String what, String call) {
        Set<String> values = new LinkedHashSet<>();
        if (field.type() == Field.Type.VALUES) {
            field.values().forEach(value -> values.add(value.name().value()));
        }
        for (Row row : table.rows().values()) {
            row.values(field.id().value()).forEach(value -> values.add(value.value()));
        }
        StringBuilder body = new StringBuilder("const char *comma = \"\"; printf(\"%s [\", " + what + "); ");
        for (String value : values) {
            String argument = switch (field.type()) {
                case VALUES ->
                    valueConstant(
                            table,
                            field,
                            Objects.requireNonNull(
                                    field.declared(new Text(table.id().place(), value))));
                case INT, BOOLEAN -> value;
                case LABEL, TEXT -> quoted(value);
            };
            body.append("if (" + call + ", " + argument + ")) { printf(\"%s%s\", comma, " + quoted(value)
                    + "); comma = \", \"; } ");
        }
        return body.append("printf(\"]\\n\");").toString();
    }

    /** Calls that find numbers by something else, and ask for numbers that the table does not have. */
    private static List<String> lookups(CodeTable table) {
        List<String> calls = new ArrayList<>();
        String by = prefix(table.type().value()).toLowerCase(Locale.ROOT) + "_by_";
        for (Row row : table.rows().values()) {
            calls.add(lookup(
                    table,
                    "constant",
                    row.constant().value(),
                    by + "constant(" + quoted(row.constant().value())));
            for (Text alias : row.aliases()) {
                calls.add(lookup(table, "constant", alias.value(), by + "constant(" + quoted(alias.value())));
            }
        }
        for (Field field : table.fields()) {
            for (Row row : table.rows().values()) {
                Text value = field.unique() ? row.value(field.id().value()) : null;
                if (value != null) {
                    String argument = field.type() == Field.Type.INT ? value.value() : quoted(value.value());
                    String id = Objects.requireNonNull(
                                    JavaName.constant(field.id().value()))
                            .toLowerCase(Locale.ROOT);
                    calls.add(lookup(table, field.id().value(), value.value(), by + id + "(" + argument));
                }
            }
        }
        for (Long number : JavaAnswers.unknown(table)) {
            String key = "\"" + table.type() + " unknown " + number + " ";
            String literal =
                    number + (table.kind() == NumberKind.INT64 ? "LL" : table.kind() == NumberKind.UINT32 ? "u" : "");
            for (Field field : table.fields()) {
                if (field.isRanged() && !field.many()) {
                    calls.add(value(table, field, key + field.id() + "\"", literal));
                }
            }
            if (table.kind().hasClasses()) {
                calls.add(classOf(table, key + "class\"", literal));
            }
        }
        return calls;
    }

    private static String lookup(CodeTable table, String what, String value, String call) {
        String constantOf = prefix(table.type().value()).toLowerCase(Locale.ROOT) + "_constant(v)";
        return type(table) + " v = 0; if (" + call + ", &v)) show(" + quoted(table.type() + " by " + what + " " + value)
                + ", " + constantOf + ");";
    }

    private static String type(CodeTable table) {
        return switch (table.kind()) {
            case INT, HTTP -> "int32_t";
            case INT64 -> "int64_t";
            case UINT32 -> "uint32_t";
            case COAP -> "uint8_t";
            case TEXT -> "const char *";
        };
    }

    private static String prefix(String type) {
        return Objects.requireNonNull(JavaName.constant(type));
    }

    private static String constant(String prefix, String constant) {
        String name = prefix + "_" + constant;
        return name.equals("INT_MAX") || name.equals("INT_MIN") ? name + "_" : name;
    }

    private void compile(String compiler, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(WARNINGS);
        command.addAll(List.of(options));
        command.addAll(List.of("-o", "program", "program.c"));
        assertThat(Programs.run(folder, command.toArray(String[]::new))).isEmpty();
    }
}
